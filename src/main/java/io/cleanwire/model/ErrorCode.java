package io.cleanwire.model;

import java.util.Locale;

/** Why a payload became a dead letter. The stable part of a dead letter: names never change their meaning. */
public enum ErrorCode {
    /** A JSON envelope that does not hold what an envelope holds. */
    BAD_ENVELOPE,
    /** A request to delete that names no URL. */
    NO_URL,
    /** A content type that is read nowhere, or bytes that are no text. */
    UNSUPPORTED_MEDIA_TYPE,
    /** More bytes than {@code Limits} lets in. */
    TOO_LARGE,
    /** More work than {@code Budget} allows. */
    TOO_COMPLEX,
    /** Bytes that break the encoding they declare. */
    DECODE_FAILED,
    /** A clean record larger than the topic takes. */
    OUTPUT_TOO_LARGE,
    /** A bug of ours. */
    INTERNAL;

    /** The name on the wire, such as {@code bad-envelope}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
