package io.cleanwire.contract;

/** How the value of a clean record is written to its topic. Rejections, and answers over HTTP, are JSON in any case. */
public sealed interface OutputFormat permits OutputFormat.Json, AvroFormat {

    /** UTF-8 JSON, as it is encoded. */
    OutputFormat JSON = new Json();

    /** The value for the topic. */
    byte[] value(byte[] json);

    /** What the header {@code content-type} says. */
    String contentType();

    /** Leaves the value as it is. */
    record Json() implements OutputFormat {
        @Override
        public byte[] value(byte[] json) {
            return json;
        }

        @Override
        public String contentType() {
            return "application/json";
        }
    }
}
