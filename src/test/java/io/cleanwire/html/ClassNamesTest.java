package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sidebar-right                         | sidebar
            widget widget_recent_entries          | related sidebar
            elementor-widget-container            | ''
            elementor-widget elementor-widget-nav-menu | nav
            widget-span widget-type-cell          | ''
            hs_cos_wrapper_widget                 | ''
            has-sidebar no-sidebar                | ''
            has-post-thumbnail                    | ''
            with-newsletter                       | ''
            newsletter                            | newsletter
            cmp-text                              | weak-content
            cookie-banner                         | consent
            post-content                          | content weak-content
            liveBlog-post                         | weak-content live
            """)
    void saysWhatAnElementIsFor(String name, String kinds) {
        int bits = ClassNames.kinds(name);
        assertThat(Arrays.stream(Kind.values())
                        .filter(kind -> (bits & kind.bit()) != 0)
                        .map(Kind::label)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(Arrays.stream(kinds.split(" ")).sorted().collect(Collectors.joining(" ")));
    }
}
