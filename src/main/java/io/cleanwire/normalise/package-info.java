/**
 * Pure, idempotent value helpers: text, URLs, dates, names, titles, languages. Uses nothing of ours but values from
 * {@code model}.
 */
@NullMarked
package io.cleanwire.normalise;

import org.jspecify.annotations.NullMarked;
