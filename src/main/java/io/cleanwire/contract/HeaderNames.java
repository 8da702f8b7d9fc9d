package io.cleanwire.contract;

/** Names of the headers of the contract. All values are UTF-8 text. */
public final class HeaderNames {

    public static final String CONTENT_TYPE = "content-type";
    public static final String ARTICLE_URL = "article-url";
    public static final String ARTICLE_STATUS = "article-status";
    public static final String CONTENT_SHA256 = "article-content-sha256";
    public static final String INPUT_REF = "article-input-ref";
    public static final String CLEANED_AT = "article-cleaned-at";
    public static final String CLEANER = "article-cleaner";
    public static final String TRACEPARENT = "traceparent";
    public static final String TRACESTATE = "tracestate";

    public static final String ERROR_CODE = "article-error-code";
    public static final String ERROR_STAGE = "article-error-stage";
    public static final String ERROR_AT = "article-error-at";
    public static final String DEAD_LETTER_REASON = "dead-letter-reason";
    public static final String DEAD_LETTER_TOPIC = "dead-letter-topic";
    public static final String DEAD_LETTER_PARTITION = "dead-letter-partition";
    public static final String DEAD_LETTER_OFFSET = "dead-letter-offset";

    /** {@code omitted} when the original value is larger than the dead-letter topic takes; read it at the origin. */
    public static final String DEAD_LETTER_VALUE = "dead-letter-value";

    /** {@code omitted} when the original headers alone are larger than the dead-letter topic takes. */
    public static final String DEAD_LETTER_HEADERS = "dead-letter-headers";

    /** {@code omitted} when the original key alone is larger than the dead-letter topic takes. */
    public static final String DEAD_LETTER_KEY = "dead-letter-key";

    private HeaderNames() {}
}
