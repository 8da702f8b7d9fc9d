package io.cleanwire.intake;

import io.cleanwire.model.ErrorCode;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Base64 as JSON carries it: either alphabet, with or without padding and line breaks, and nothing else. */
final class Base64Text {

    private static final Pattern BLANK = Pattern.compile("\\s");

    /** So many signs without a blank are no words. */
    private static final int LEAST = 64;

    private static final Pattern HEAD = Pattern.compile("[A-Za-z0-9+/_-]{60}");

    private Base64Text() {}

    /** The bytes of a text that is a page in base64, packed or not, though nobody says so; empty for any other text. */
    static Optional<byte[]> page(String text) {
        if (text.length() < LEAST || !HEAD.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = decode(text);
            return Unpacked.isGzip(bytes) || Sniff.of(bytes, Optional.empty()) == Sniff.Format.HTML
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (BrokenPayload notBase64) {
            return Optional.empty(); // one long word
        }
    }

    static byte[] decode(String text) throws BrokenPayload {
        String bare = BLANK.matcher(text).replaceAll("");
        boolean forUrls = bare.indexOf('-') >= 0 || bare.indexOf('_') >= 0;
        try {
            return (forUrls ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(bare);
        } catch (IllegalArgumentException e) {
            throw new BrokenPayload(ErrorCode.DECODE_FAILED, "the base64 is broken: " + e.getMessage());
        }
    }
}
