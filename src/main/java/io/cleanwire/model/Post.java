package io.cleanwire.model;

/**
 * One entry of a live blog.
 *
 * @param time when it was written, as the page has it; empty when it does not say
 * @param headline its own heading; empty without one
 * @param text its paragraphs, one blank line between them
 */
public record Post(String time, String headline, String text) {}
