package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DenseLinesTest {

    private static List<String> lines(String text) {
        return DenseLines.of(text, "相关新闻"::equals);
    }

    @Test
    void a_blank_between_signs_of_the_script_was_a_break() {
        assertThat(lines("首页 本地新闻 灯还亮着 十一月的第一个晚上，渡口的灯还是亮了。 灯下没有船。"))
                .containsExactly("首页", "本地新闻", "灯还亮着", "十一月的第一个晚上，渡口的灯还是亮了。", "灯下没有船。");
    }

    @Test
    void a_blank_inside_latin_words_or_beside_a_separator_was_none() {
        assertThat(lines("首页 岬的信箱 | 潮见日记 本地新闻 2024-11-02 08:15 来源：芦湾晚报 作者：钟小满 十一月的第一个晚上，渡口的灯还是亮了，没有人来。"))
                .containsExactly(
                        "首页",
                        "岬的信箱 | 潮见日记",
                        "本地新闻",
                        "2024-11-02 08:15",
                        "来源：芦湾晚报",
                        "作者：钟小满",
                        "十一月的第一个晚上，渡口的灯还是亮了，没有人来。");
    }

    @Test
    void who_sets_blanks_around_latin_words_goes_on_doing_so() {
        String sentence = "我用 Java 写了一个小程序，它在 Linux 上跑了 12 天，一次也没有停下来，后来我把它送给了邻居。";
        assertThat(lines("首页 本地新闻 灯还亮着 十一月 " + sentence)).endsWith("十一月", sentence);
    }

    @Test
    void a_sentence_that_links_tore_is_one_again() {
        assertThat(lines("首页 灯还亮着 渡口的灯还是亮了。 灯是给 走夜路 的人看的，他们从堤上过。 第一章 冬天过去以后，渡口要修成公园。"))
                .containsExactly("首页", "灯还亮着", "渡口的灯还是亮了。", "灯是给走夜路的人看的，他们从堤上过。", "第一章", "冬天过去以后，渡口要修成公园。");
    }

    @Test
    void a_known_label_is_no_part_of_a_torn_sentence() {
        assertThat(lines("首页 灯还亮着 渡口的灯还是亮了，谁也没有来。 相关新闻 堤上的杨树不砍 老街的钟又准了。")).endsWith("相关新闻", "堤上的杨树不砍", "老街的钟又准了。");
    }

    @Test
    void a_text_cut_into_words_is_left_as_it_is() {
        String words = "渡口 的 灯 还是 亮 了 。 灯 下 没有 船 ， 也 没有 人 。";
        assertThat(lines(words)).containsExactly(words);
    }

    @Test
    void other_scripts_have_blanks_between_words() {
        String korean = "나루터의 등불은 그날 밤에도 켜져 있었다. 배는 없었고 사람도 없었다.";
        assertThat(lines(korean)).containsExactly(korean);
    }
}
