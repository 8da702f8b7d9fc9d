package io.cleanwire.phrases;

/**
 * One entry of the catalogue, whatever language it matched in.
 *
 * @param id stable id, such as {@code wp.leave_reply}
 */
public record Entry(String id, Role role, Effect effect) {

    /** Whether it is the same row, though a short form of it may end less. */
    boolean isSame(Entry other) {
        return id.equals(other.id());
    }
}
