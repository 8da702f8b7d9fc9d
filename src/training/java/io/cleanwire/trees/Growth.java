package io.cleanwire.trees;

/**
 * How the trees of a model are grown.
 *
 * @param trees how many
 * @param step how much of what it found a tree adds: with small steps less depends on the seed
 * @param leaf the least that the rows of a leaf weigh together: the more, the fewer leaves are about one site
 * @param shrink how far a leaf of few rows is drawn to zero
 */
public record Growth(int trees, double step, double leaf, double shrink) {}
