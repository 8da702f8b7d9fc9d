package io.cleanwire.phrases;

/**
 * One entry of the catalogue, whatever language it matched in.
 *
 * @param id stable id, such as {@code wp.leave_reply}
 */
public record Entry(String id, Role role, Effect effect) {}
