package io.cleanwire.metadata;

import java.util.List;

/** Which of the claims of one source are meant: those that stand together, next to the headline. */
final class NearestClaims {

    /** Lines between two names of one byline. */
    private static final int APART = 3;

    private NearestClaims() {}

    /**
     * @param claims in page order
     * @param heading the line of the headline
     */
    static List<AuthorClaim> of(List<AuthorClaim> claims, int heading) {
        if (claims.size() < 2 || claims.get(0).line() == AuthorClaim.DECLARED) {
            return claims;
        }
        int nearest = 0;
        for (int i = 1; i < claims.size(); i++) {
            if (distance(claims.get(i), heading) < distance(claims.get(nearest), heading)) {
                nearest = i;
            }
        }
        int from = nearest;
        while (from > 0 && claims.get(from).line() - claims.get(from - 1).line() <= APART) {
            from--;
        }
        int to = nearest + 1;
        while (to < claims.size() && claims.get(to).line() - claims.get(to - 1).line() <= APART) {
            to++;
        }
        return claims.subList(from, to);
    }

    private static int distance(AuthorClaim claim, int heading) {
        return Math.abs(claim.line() - heading);
    }
}
