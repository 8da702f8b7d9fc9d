package io.cleanwire.text;

import io.cleanwire.words.WordList;
import java.util.Arrays;

/** Words by which somebody speaks of himself: reader comments and an author's own advertising are full of them. */
final class FirstPerson {

    private static final int[] WORDS = hashes(
            "i i'm i've my me mine we our us ich mich mir mein meine meinen wir unser unsere uns je j'ai mon ma mes moi"
                    + " nous notre nos yo mi mis me nosotros nuestro nuestra eu meu minha nós nosso io mio mia noi nostro ik mijn wij"
                    + " ons jag min mitt vi vår jeg mitt minä minun я мне мой моя мы нас наш ja mój mnie my nasz ben benim biz");

    private FirstPerson() {}

    private static int[] hashes(String words) {
        return Arrays.stream(words.split(" ", -1))
                .mapToInt(FirstPerson::hash)
                .sorted()
                .toArray();
    }

    private static int hash(String word) {
        int hash = WordList.SEED;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                hash = WordList.hash(hash, word.charAt(i));
            }
        }
        return hash;
    }

    /** Whether the word of this hash is one. */
    static boolean is(int hash) {
        return Arrays.binarySearch(WORDS, hash) >= 0;
    }
}
