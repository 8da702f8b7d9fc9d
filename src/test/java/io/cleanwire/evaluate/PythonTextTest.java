package io.cleanwire.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The right-hand sides are what Python answers. */
class PythonTextTest {

    @ParameterizedTest
    @CsvSource({
        "snake_case and 2nd,snake_case|and|2nd",
        "Gro\u00DF \u00BD \u00B2 \u2167,Gro\u00DF|\u00BD|\u00B2|\u2167",
        "cafe\u0301s,cafe|s",
        "\u0939\u093F\u0928\u094D\u0926\u0940,\u0939|\u0928|\u0926",
        "\u6E2F\u306E\u6C34\u9580\u3001\u56DB\u6708,\u6E2F\u306E\u6C34\u9580|\u56DB\u6708",
        "x\uD83D\uDE00y\uD835\uDFCF,x|y\uD835\uDFCF",
        "zero\u200Bwidth\u00ADhyphen,zero|width|hyphen"
    })
    void findsWords(String text, String words) {
        assertThat(String.join("|", PythonText.words(text))).isEqualTo(words);
    }

    @Test
    void squashesEverySpaceThatPythonKnows() {
        assertThat(PythonText.squash(" \u3000a\u00A0\u2028\u001F\u0085b\u200Ac\u200Bd\n"))
                .isEqualTo("a b c\u200Bd");
    }

    @Test
    void lowersBeyondOneCharacter() {
        assertThat(PythonText.lower("\u039F\u0394\u039F\u03A3 \u03A3\u0391\u03A3. \u0130"))
                .isEqualTo("\u03BF\u03B4\u03BF\u03C2 \u03C3\u03B1\u03C2. i\u0307");
    }

    @Test
    void foldsSharpSAndFinalSigma() {
        assertThat(PythonText.fold("STRASSE Stra\u00DFe \u03C2")).isEqualTo("strasse strasse \u03C3");
    }

    @Test
    void normalisesTitlesAndNames() {
        assertThat(TitleScore.normal(" \u201EDie\u00A0\uFB01nale\u201C \u2014 Teil\u20262 "))
                .isEqualTo("\"die finale\" - teil...2");
        assertThat(AuthorScore.names(java.util.List.of("By Anna Berg and Tom O\u2019Reed; AV \u00C9va & J\u00F6rg")))
                .containsExactlyInAnyOrder("anna berg", "tom o reed", "\u00E9va", "j\u00F6rg");
    }

    @Test
    void readsDaysOfTheCalendarOnly() {
        assertThat(DateScore.day(" 2026-2-3T10:00")).hasToString("Optional[2026-02-03]");
        assertThat(DateScore.day("\uFF12\uFF10\uFF12\uFF16-11-22")).hasToString("Optional[2026-11-22]");
        assertThat(DateScore.day("2026-02-30")).isEmpty();
        assertThat(DateScore.day("0000-01-01")).isEmpty();
        assertThat(DateScore.day("22-11-2026")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.0625,0.062", "0.1875,0.188", "0.0005,0.001", "1.0005,1.000", "0,0.000", "1,1.000"})
    void roundsTheBinaryValue(double value, String text) {
        assertThat(Sample.three(value)).isEqualTo(text);
    }

    @Test
    void sumsExactly() {
        Sample sample = new Sample();
        for (double value : new double[] {1e100, 1, -1e100}) {
            sample.add(value);
        }
        assertThat(sample.mean()).isEqualTo(1.0 / 3);
        assertThat(sample.median()).isEqualTo(1);
    }
}
