package io.cleanwire.cli;

import io.cleanwire.model.Article;
import io.cleanwire.model.Author;
import io.cleanwire.model.Block;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Flag;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.Post;
import io.cleanwire.model.Removal;
import io.cleanwire.model.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The readable view of an outcome: fields with their source, the text with what was cut struck out in its place. */
final class Explanation {

    private static final int WIDTH = 100;

    private final Terminal terminal;

    Explanation(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(String name, Outcome outcome) {
        outcome.fold(
                clean -> article(name, clean.article()),
                rejected -> line(terminal.yellow("REJECTED " + rejected.reason().wire()) + "  " + name + "\n  "
                        + rejected.detail()),
                dead -> line(terminal.red("DEAD LETTER " + dead.code().wire()) + "  " + name + "\n  in " + dead.stage()
                        + ": " + dead.message()));
    }

    private Void article(String name, Article article) {
        line(terminal.green("CLEAN " + article.status().wire()) + "  " + name);
        line(String.format(
                Locale.ROOT,
                "  confidence %.2f, %s, by %s",
                article.quality().confidence(),
                article.quality().pageType().wire(),
                article.processing().extractor().orElse("")));
        if (!article.quality().flags().isEmpty()) {
            line("  flags " + article.quality().flags().stream().map(Flag::wire).collect(Collectors.joining(", ")));
        }
        line("");
        fields(article.metadata());
        line("");
        text(article.body().blocks(), article.body().removed());
        posts(article.body().posts());
        return null;
    }

    private void fields(Metadata facts) {
        field("headline", facts.headline(), text -> text);
        field("alternative", facts.alternativeHeadline(), text -> text);
        field("authors", facts.authors(), authors -> authors.stream()
                .map(Author::name)
                .collect(Collectors.joining(", ")));
        field("published", facts.datePublished(), When::value);
        field("modified", facts.dateModified(), When::value);
        field("language", facts.inLanguage(), text -> text);
        field("site", facts.siteName(), text -> text);
        field("canonical", facts.canonicalUrl(), text -> text);
        field("section", facts.section(), text -> text);
        field("keywords", facts.keywords(), words -> String.join(", ", words));
        field("description", facts.description(), text -> text);
    }

    private <T> void field(String name, Optional<Evidence<T>> known, java.util.function.Function<T, String> show) {
        known.ifPresent(evidence -> {
            String source = evidence.source()
                    + String.format(Locale.ROOT, " %.2f", evidence.confidence())
                    + (evidence.agreeing().isEmpty() ? "" : "; agrees " + String.join(", ", evidence.agreeing()));
            String value = shorten(show.apply(evidence.value()), WIDTH);
            line(String.format(Locale.ROOT, "  %-12s %s  ", name, terminal.bold(value))
                    + terminal.dim("(" + source + ")"));
        });
    }

    /** Blocks and removals in the order of the payload. */
    private void text(List<Block> blocks, List<Removal> removed) {
        int next = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            while (next < removed.size() && (removed.get(next).before() <= i || i == blocks.size())) {
                removal(removed.get(next++));
            }
            if (i < blocks.size()) {
                block(blocks.get(i));
            }
        }
    }

    private void posts(List<Post> posts) {
        for (Post post : posts) {
            line("  " + terminal.bold(post.time() + "  " + post.headline()));
            post.text().lines().forEach(text -> line("    " + text));
        }
    }

    private void block(Block block) {
        if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> line("  " + "  ".repeat(item.depth()) + "• " + item.text()));
        } else if (block instanceof Block.Figure figure) {
            String credit = figure.credit().isEmpty() ? "" : " (" + figure.credit() + ")";
            line("  " + terminal.dim("[image] " + figure.caption() + credit));
        } else {
            String mark = block instanceof Block.Heading ? "## " : block instanceof Block.Quote ? "> " : "";
            block.text().lines().forEach(text -> line("  " + mark + text));
        }
        line("");
    }

    private void removal(Removal removal) {
        String text = shorten(removal.text(), WIDTH);
        String because = removal.because().isEmpty() ? "" : ": " + String.join(", ", removal.because());
        String rule = "[" + removal.rule() + ", " + removal.reason().wire() + because + "]";
        line((terminal.hasColours() ? "  " + terminal.struck(text) : "- ~~" + text + "~~") + " " + terminal.dim(rule));
    }

    private Void line(String text) {
        terminal.out.println(text);
        return null;
    }

    static String shorten(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
