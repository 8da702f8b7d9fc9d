package io.cleanwire.intake;

import io.cleanwire.model.ErrorCode;
import java.util.Base64;
import java.util.regex.Pattern;

/** Base64 as JSON carries it: either alphabet, with or without padding and line breaks, and nothing else. */
final class Base64Text {

    private static final Pattern BLANK = Pattern.compile("\\s");

    private Base64Text() {}

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
