package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UrlsTest {

    private static final Pattern CONTRACT = Pattern.compile("^https?://[^\\s/?#]+[^\\s]*$");

    @ParameterizedTest
    @CsvFileSource(
            resources = "/tables/urls.csv",
            delimiter = ';',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void normalisesAsTheTableSays(String url, String normalized, String because) {
        assertThat(Urls.normalize(url)).as(because).isEqualTo(Optional.ofNullable(normalized));
        assertThat(Optional.ofNullable(normalized).flatMap(Urls::normalize))
                .as("twice")
                .isEqualTo(Optional.ofNullable(normalized));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/urls-absolute.csv", delimiter = ';', numLinesToSkip = 1, emptyValue = "")
    void resolvesReferences(String base, String reference, String absolute) {
        assertThat(Urls.absolute(base == null ? "" : base, reference == null ? "" : reference))
                .isEqualTo(Optional.ofNullable(absolute));
    }

    @Test
    void normalisingTwiceChangesNothingAndNothingThrows() {
        SeedsForTest.texts(20_000, text -> {
            for (String url : new String[] {text, "http://" + text, "https://example.com/" + text}) {
                Urls.absolute(url, text);
                Urls.registrableDomain(url);
                Urls.normalize(url).ifPresent(once -> {
                    assertThat(Urls.normalize(once)).as(url).contains(once);
                    assertThat(once).matches(CONTRACT);
                });
            }
        });
    }

    @Test
    void anAddressThatIsTooLongIsNone() {
        assertThat(Urls.normalize("https://example.com/" + "a".repeat(8192))).isEmpty();
        assertThat(Urls.normalize("https://example.com/" + "a".repeat(8000))).isPresent();
    }

    @Test
    void theDomainIsTheOneSomebodyRegistered() {
        assertThat(Urls.registrableDomain("https://www.news.example.co.uk/x")).contains("example.co.uk");
        assertThat(Urls.registrableDomain("https://someone.blogspot.com/x")).contains("blogspot.com");
        assertThat(Urls.registrableDomain("https://www.news.lantern.example/x")).contains("lantern.example");
        assertThat(Urls.registrableDomain("http://wiki.corp/x")).contains("wiki.corp");
        assertThat(Urls.registrableDomain("https://co.uk/")).isEmpty();
        assertThat(Urls.registrableDomain("http://127.0.0.1/")).isEmpty();
        assertThat(Urls.registrableDomain("http://[::1]/")).isEmpty();
        assertThat(Urls.registrableDomain("http://localhost/")).isEmpty();
        assertThat(Urls.host("https://WWW.Example.com:8080/")).contains("www.example.com");
    }

    @Test
    void readsTheWordsOfAHeadlineOutOfAnAddress() {
        assertThat(Urls.slugWords("https://example.com/2026/news/the-br%C3%BCcke-opens-4711.html"))
                .containsExactly("the", "brucke", "opens", "html");
        assertThat(Urls.slugWords("https://example.com/100%-of-it")).containsExactly("of", "it");
        assertThat(Urls.slugWords("https://example.com/?p=7")).isEmpty();
    }
}
