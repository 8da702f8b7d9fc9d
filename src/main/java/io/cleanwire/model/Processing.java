package io.cleanwire.model;

import java.util.Optional;

/**
 * How a record was made.
 *
 * @param cleaner name/version of the code
 * @param rules version of the tables
 * @param extractor strategy that produced the body, empty when none did
 * @param inputKind {@code html}, {@code text}, {@code json}, {@code feed_entry}
 * @param inputSha256 of the body bytes
 * @param inputBytes number of body bytes
 * @param charset the charset the bytes were read in
 * @param charsetSource {@code bom}, {@code utf8-valid}, {@code http}, {@code meta}, {@code detected}, {@code default}
 */
public record Processing(
        String cleaner,
        String rules,
        Optional<String> extractor,
        String inputKind,
        String inputSha256,
        long inputBytes,
        Optional<String> charset,
        Optional<String> charsetSource) {}
