package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static String url(String attributes) {
        var page = Jsoup.parse("<img " + attributes + ">", "https://harbour.example/2026/ferry?page=2");
        El owner = new El(null, "p", 0, false, "", 0, 0);
        return new Picture(owner, page.select("img").get(0), 0).url();
    }

    @ParameterizedTest
    @CsvSource({
        "src=/i/quay.jpg, https://harbour.example/i/quay.jpg",
        "src=quay.jpg, https://harbour.example/2026/quay.jpg",
        "src=//cdn.example/quay.jpg, https://cdn.example/quay.jpg",
        "src='/i/the quay.jpg', https://harbour.example/i/the%20quay.jpg",
        "data-src=/i/late.jpg src=/i/blank.gif, https://harbour.example/i/late.jpg",
        "data-src='' src=/i/quay.jpg, https://harbour.example/i/quay.jpg",
        "data-src=/i/late.jpg src='data:image/gif', https://harbour.example/i/late.jpg"
    })
    void isAbsolute(String attributes, String url) {
        assertThat(url(attributes)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "data-srcset='/i/s.jpg 320w, /i/late.jpg 640w' src=/i/blank.gif | /i/late.jpg",
                "srcset='/i/s.jpg 1x, /i/quay.jpg 1.5x' src='data:image/gif' | /i/quay.jpg",
                "srcset='/i/w_3,h_2/quay.jpg 2x,/i/s.jpg' src='' | /i/w_3,h_2/quay.jpg",
                "srcset='/i/quay.jpg,' src='' | /i/quay.jpg",
                "srcset=/i/large.jpg src=/i/quay.jpg | /i/quay.jpg",
                "srcset=/i/quay.jpg src=/i/spacer.gif | /i/quay.jpg",
                "src=/i/blue-pixel.gif | /i/blue-pixel.gif"
            })
    void ofSeveralSizesItIsTheLargest(String attributes, String url) {
        assertThat(url(attributes)).isEqualTo("https://harbour.example" + url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src=''",
                "src=' '",
                "src=#",
                "src='data:image/gif;base64,R0lG'",
                "src=blob:x",
                "alt=quay",
                "src=/i/1x1.png",
                "srcset=' , '",
                "srcset='data:image/gif 1x'"
            })
    void whatNamesNoFileIsNoPicture(String attributes) {
        assertThat(url(attributes)).isEmpty();
    }

    @Test
    void anAddressAsLongAsAFileIsNone() {
        assertThat(url("src=/" + "a".repeat(2000))).isEmpty();
    }
}
