package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Title: Ferry¶¶URL Source: https://isle.example/f¶¶Published Time: 2026-03-03T05:00:00Z¶¶Markdown Content:¶The ferry sails. | The ferry sails. · https://isle.example/f · Ferry · 2026-03-03T05:00:00Z
            Title: Fähre¶URL Source: https://isle.example/f¶Warning: This page is old.¶Markdown Content:¶Sie fährt.                     | Sie fährt. · https://isle.example/f · Fähre · -
            Title: Ferry¶¶The ferry sails.                                                                                            | Title: Ferry¶¶The ferry sails. · - · - · -
            Title: Ferry¶¶URL Source: none¶¶Markdown Content:¶The ferry sails.                                                        | Title: Ferry¶¶URL Source: none¶¶Markdown Content:¶The ferry sails. · - · - · -
            """)
    void takesTheFactsOffTheText(String written, String told) {
        byte[] bytes = written.replace('¶', '\n').getBytes(StandardCharsets.UTF_8);
        String found = new Intake(Limits.DEFAULT)
                .read(RawRecord.offline(bytes, Map.of("content-type", "text/plain")))
                .fold(
                        read -> String.join(
                                " · ",
                                read.content()
                                        .<String>fold(page -> page.body().text(), text -> text.replace('\n', '¶')),
                                read.url().orElse("-"),
                                read.hints().title().orElse("-"),
                                read.hints().datePublished().orElse("-")),
                        failed -> failed.message());
        assertThat(found).isEqualTo(told);
    }
}
