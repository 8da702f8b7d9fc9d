/**
 * Text that somebody already flattened to blocks: title and byline lines, residue, the end of the article. Knows
 * nothing of HTML or metadata.
 *
 * <p>Ids of rules, all known before a page is read:
 *
 * <ul>
 *   <li>{@code above-title}, {@code repeated-title}, {@code byline}, {@code dateline}, {@code mail-head}: the head of the text
 *   <li>an id of the catalogue, such as {@code wp.leave_reply}: the line itself is known
 *   <li>{@code end:} and an id of the catalogue: an unknown line below the one that ended the article
 *   <li>{@code author-bio}, {@code author-promo}: below the story, who the author is and what he advertises
 *   <li>{@code leftover}: a short line between the story and the residue below it
 * </ul>
 */
@NullMarked
package io.cleanwire.text;

import org.jspecify.annotations.NullMarked;
