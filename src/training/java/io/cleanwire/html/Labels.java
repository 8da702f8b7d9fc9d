package io.cleanwire.html;

import io.cleanwire.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which runs of a page are in its gold text. Each run is laid beside the places of the gold that say the same; of all
 * ways to lay the runs in order the one that covers most words wins. What stands out of order counts when its place is
 * still free.
 */
final class Labels {

    /** Words in a row that make a match. */
    private static final int GRAM = 4;

    private static final int MOST_PLACES = 12;

    private final Layout page;
    private final Tokens gold = new Tokens();
    private final List<Map<Integer, List<Integer>>> places = new ArrayList<>();
    private final float[] shares;

    private record Candidate(int run, int start, int end, int weight) {}

    private Labels(Layout page, String text) {
        this.page = page;
        gold.add(text, 0, 0, 0);
        for (int length = 0; length <= GRAM; length++) {
            places.add(new HashMap<>());
            for (int i = 0; length > 0 && i + length <= gold.size(); i++) {
                places.get(length)
                        .computeIfAbsent(gold.gram(i, length), unseen -> new ArrayList<>())
                        .add(i);
            }
        }
        shares = new float[page.runs.size()];
    }

    /** For each run the share of its words that stand in gold, 0 when it has no place there. */
    static float[] of(Layout page, String gold) {
        Labels labels = new Labels(page, gold);
        labels.lay();
        return labels.shares;
    }

    static int words(String gold) {
        Tokens tokens = new Tokens();
        tokens.add(gold, 0, 0, 0);
        return tokens.size();
    }

    private void lay() {
        List<Candidate> all = new ArrayList<>();
        for (Run run : page.runs) {
            candidates(run, all);
        }
        boolean[] taken = new boolean[gold.size() + 1];
        for (Candidate chosen : chain(all)) {
            take(chosen, taken);
        }
        for (Candidate late : all) {
            if (shares[late.run()] == 0 && late.weight() >= GRAM && isFree(late, taken)) {
                take(late, taken);
            }
        }
    }

    private void take(Candidate chosen, boolean[] taken) {
        for (int i = chosen.start(); i < chosen.end(); i++) {
            taken[i] = true;
        }
        shares[chosen.run()] = share(page.runs.get(chosen.run()));
    }

    private static boolean isFree(Candidate candidate, boolean[] taken) {
        int used = 0;
        for (int i = candidate.start(); i < candidate.end(); i++) {
            used += taken[i] ? 1 : 0;
        }
        return 4 * used < candidate.end() - candidate.start();
    }

    /** The share of a run's words that stand in any gram of the gold. */
    private float share(Run run) {
        int first = run.shape().firstToken();
        int tokens = run.shape().tokens();
        int length = Math.min(GRAM, tokens);
        boolean[] covered = new boolean[tokens];
        for (int i = 0; i + length <= tokens; i++) {
            if (places.get(length).containsKey(page.tokens.gram(first + i, length))) {
                Arrays.fill(covered, i, i + length, true);
            }
        }
        int count = 0;
        for (boolean each : covered) {
            count += each ? 1 : 0;
        }
        return (float) count / tokens;
    }

    /** The places of the gold where a run may lie: those that most of its grams point to. */
    private void candidates(Run run, List<Candidate> into) {
        int first = run.shape().firstToken();
        int tokens = run.shape().tokens();
        int length = Math.min(GRAM, tokens);
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + length <= tokens; i++) {
            List<Integer> found = places.get(length).getOrDefault(page.tokens.gram(first + i, length), List.of());
            for (int place : found.subList(0, Math.min(found.size(), MOST_PLACES))) {
                votes.merge(place - i, 1, Integer::sum);
            }
        }
        votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(tokens < GRAM ? MOST_PLACES : 3)
                .forEach(vote -> {
                    int start = Math.max(0, vote.getKey());
                    int end = Math.min(gold.size(), vote.getKey() + tokens);
                    into.add(new Candidate(run.position(), start, end, vote.getValue() + length - 1));
                });
    }

    /** The heaviest chain of candidates, one a run at most, whose places in the gold do not go back. */
    private List<Candidate> chain(List<Candidate> all) {
        int[] best = new int[all.size()];
        int[] previous = new int[all.size()];
        int heaviest = -1;
        int[] tree = new int[gold.size() + 2]; // of each end in gold the candidate with the heaviest chain, plus one
        for (int i = 0; i < all.size(); ) {
            int j = i;
            for (; j < all.size() && all.get(j).run() == all.get(i).run(); j++) {
                int before = heaviestUpTo(tree, best, all.get(j).start() + 2);
                best[j] = all.get(j).weight() + (before < 0 ? 0 : best[before]);
                previous[j] = before;
            }
            for (; i < j; i++) {
                put(tree, best, all.get(i).end(), i);
                heaviest = heaviest < 0 || best[i] > best[heaviest] ? i : heaviest;
            }
        }
        List<Candidate> chain = new ArrayList<>();
        for (int i = heaviest; i >= 0; i = previous[i]) {
            chain.add(0, all.get(i));
        }
        return chain;
    }

    private static int heaviestUpTo(int[] tree, int[] best, int end) {
        int found = -1;
        for (int i = Math.min(end + 1, tree.length - 1); i > 0; i -= i & -i) {
            int candidate = tree[i] - 1;
            found = candidate >= 0 && (found < 0 || best[candidate] > best[found]) ? candidate : found;
        }
        return found;
    }

    private static void put(int[] tree, int[] best, int end, int candidate) {
        for (int i = end + 1; i < tree.length; i += i & -i) {
            int there = tree[i] - 1;
            tree[i] = there < 0 || best[candidate] > best[there] ? candidate + 1 : tree[i];
        }
    }
}
