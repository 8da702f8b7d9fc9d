package io.cleanwire.model;

/**
 * A link of a story.
 *
 * @param url absolute http(s) address
 * @param text what the reader sees of it
 */
public record Link(String url, String text) {}
