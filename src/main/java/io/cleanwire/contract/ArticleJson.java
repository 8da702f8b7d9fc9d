package io.cleanwire.contract;

import io.cleanwire.model.Article;
import io.cleanwire.model.Author;
import io.cleanwire.model.Block;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Image;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Link;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.Post;
import io.cleanwire.model.Publisher;
import io.cleanwire.model.Removal;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.model.Syndication;
import io.cleanwire.model.When;
import io.cleanwire.normalise.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article as clean-article.schema.json has it. Fields in one fixed order, absent where unknown, never null. */
final class ArticleJson {

    private static final String COUNT_RULE = "more";

    private final JsonWriter out;

    private final Set<OptionalField> optional;

    private ArticleJson(JsonWriter out, Set<OptionalField> optional) {
        this.out = out;
        this.optional = optional;
    }

    static byte[] write(Article article, Limits limits, Set<OptionalField> optional) {
        return JsonWriter.bytes(out -> new ArticleJson(out, optional).article(article, limits));
    }

    private void article(Article article, Limits limits) throws IOException {
        Metadata facts = article.metadata();
        out.text("schemaVersion", CommonJson.SCHEMA_VERSION);
        out.text("id", article.identity().id());
        out.text("status", article.status().wire());
        out.text("type", value(facts.type()));
        CommonJson.urls(out, article.identity());
        out.text("canonicalUrl", value(facts.canonicalUrl()));
        out.text("ampUrl", value(facts.ampUrl()));
        out.text("domain", article.identity().domain());
        fields(facts);
        body(article);
        out.object("fingerprints", () -> {
            out.text("contentSha256", article.fingerprints().contentSha256());
            out.text("simhash64", article.fingerprints().simhash64());
        });
        out.object("provenance", () -> provenance(facts));
        CommonJson.quality(out, article.quality());
        CommonJson.source(out, article.source());
        CommonJson.processing(out, article.processing());
        if (!article.extensionsJson().isEmpty()) {
            out.raw("extensions", article.extensionsJson());
        }
        removed(article.body().removed(), limits.removals());
    }

    private void fields(Metadata facts) throws IOException {
        out.text("headline", value(facts.headline()));
        out.text("alternativeHeadline", value(facts.alternativeHeadline()));
        out.text("description", value(facts.description()));
        if (facts.authors().isPresent()) {
            out.array("authors", facts.authors().get().value(), this::author);
        }
        out.text("byline", value(facts.byline()));
        out.text("dateline", value(facts.dateline()));
        when("datePublished", facts.datePublished());
        when("dateModified", facts.dateModified());
        out.text("inLanguage", value(facts.inLanguage()));
        out.text("siteName", value(facts.siteName()));
        if (facts.publisher().isPresent()) {
            publisher(facts.publisher().get().value());
        }
        out.text("section", value(facts.section()));
        if (facts.breadcrumbs().isPresent()) {
            out.texts("breadcrumbs", facts.breadcrumbs().get().value());
        }
        if (facts.keywords().isPresent()) {
            out.texts("keywords", facts.keywords().get().value());
        }
        if (facts.isAccessibleForFree().isPresent()) {
            out.flag("isAccessibleForFree", facts.isAccessibleForFree().get().value());
        }
        out.text("license", value(facts.license()));
        out.text("copyrightNotice", value(facts.copyrightNotice()));
        if (facts.image().isPresent()) {
            Image image = facts.image().get().value();
            out.object("image", () -> image(image));
        }
        if (facts.images().isPresent()) {
            out.array("images", facts.images().get().value(), this::image);
        }
        if (facts.syndication().isPresent()) {
            syndication(facts.syndication().get().value());
        }
    }

    private void body(Article article) throws IOException {
        String text = article.body().text();
        out.text("articleBody", text);
        out.array("blocks", article.body().blocks(), this::block);
        if (optional.contains(OptionalField.HTML)) {
            out.text("articleBodyHtml", HtmlRendition.of(article.body().blocks()));
        }
        if (optional.contains(OptionalField.MARKDOWN)) {
            out.text("articleBodyMarkdown", MarkdownRendition.of(article.body().blocks()));
        }
        out.number("wordCount", Text.words(text));
        out.array("links", article.body().links(), this::link);
        out.array("posts", article.body().posts(), this::post);
        if (optional.contains(OptionalField.COMMENTS)) {
            out.array("comments", article.body().comments(), this::comment);
        }
    }

    private void link(Link link) throws IOException {
        out.text("url", link.url());
        out.text("text", link.text());
    }

    private void comment(String comment) throws IOException {
        out.text("text", comment);
    }

    private void post(Post post) throws IOException {
        out.text("time", post.time());
        out.text("headline", post.headline());
        out.text("text", post.text());
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            out.text("type", "heading");
            out.number("level", heading.level());
        } else if (block instanceof Block.ListBlock list) {
            out.text("type", "list");
            out.flag("ordered", list.ordered());
            out.texts(
                    "items",
                    list.items().stream().map(Block.ListBlock.Item::text).toList());
            if (list.items().stream().anyMatch(item -> item.depth() > 0)) {
                out.numbers(
                        "depths",
                        list.items().stream().map(Block.ListBlock.Item::depth).toList());
            }
        } else if (block instanceof Block.Table table) {
            out.text("type", "table");
            out.rows("rows", table.rows());
        } else if (block instanceof Block.Figure figure) {
            out.text("type", "image");
            out.text("url", figure.url());
            out.text("caption", figure.caption());
            out.text("credit", figure.credit());
        } else {
            out.text(
                    "type",
                    block instanceof Block.Quote ? "quote" : block instanceof Block.Code ? "code" : "paragraph");
        }
        out.text("text", block.text());
    }

    private void author(Author author) throws IOException {
        out.text("name", author.name());
        out.text("type", author.type());
        out.text("role", author.role());
        out.text("url", author.url());
    }

    private void publisher(Publisher publisher) throws IOException {
        out.object("publisher", () -> {
            out.text("name", publisher.name());
            out.text("url", publisher.url());
            out.text("logo", publisher.logo());
        });
    }

    private void syndication(Syndication syndication) throws IOException {
        out.object("syndication", () -> {
            out.text("kind", syndication.kind());
            out.text("agency", syndication.agency());
            out.text("duplicateOf", syndication.duplicateOf());
        });
    }

    private void image(Image image) throws IOException {
        out.text("url", image.url());
        out.text("alt", image.alt());
        out.text("caption", image.caption());
        out.text("credit", image.credit());
        out.number("width", image.width());
        out.number("height", image.height());
    }

    private void when(String name, Optional<Evidence<When>> date) throws IOException {
        if (date.isPresent()) {
            When when = date.get().value();
            out.object(name, () -> {
                out.text("value", when.value());
                out.text("precision", when.precision().wire());
                out.text("zone", when.zone().wire());
                out.text("instant", when.instant().map(Object::toString));
            });
        }
    }

    private void provenance(Metadata facts) throws IOException {
        evidence("type", facts.type());
        evidence("canonicalUrl", facts.canonicalUrl());
        evidence("ampUrl", facts.ampUrl());
        evidence("headline", facts.headline());
        evidence("alternativeHeadline", facts.alternativeHeadline());
        evidence("description", facts.description());
        evidence("authors", facts.authors());
        evidence("byline", facts.byline());
        evidence("dateline", facts.dateline());
        evidence("datePublished", facts.datePublished());
        evidence("dateModified", facts.dateModified());
        evidence("inLanguage", facts.inLanguage());
        evidence("siteName", facts.siteName());
        evidence("publisher", facts.publisher());
        evidence("section", facts.section());
        evidence("breadcrumbs", facts.breadcrumbs());
        evidence("keywords", facts.keywords());
        evidence("isAccessibleForFree", facts.isAccessibleForFree());
        evidence("license", facts.license());
        evidence("copyrightNotice", facts.copyrightNotice());
        evidence("image", facts.image());
        evidence("images", facts.images());
        evidence("syndication", facts.syndication());
    }

    private void evidence(String field, Optional<? extends Evidence<?>> known) throws IOException {
        if (known.isEmpty()) {
            return;
        }
        Evidence<?> evidence = known.get();
        out.object(field, () -> {
            out.text("source", evidence.source());
            out.decimal("confidence", evidence.confidence());
            out.texts("agreeing", evidence.agreeing());
            out.array("conflicting", evidence.conflicting(), conflict -> {
                out.text("source", conflict.source());
                out.text("value", CommonJson.clip(conflict.value(), 512));
            });
            out.text("raw", evidence.raw().map(raw -> CommonJson.clip(raw, 512)));
        });
    }

    /** The first cuts, and then how many more there were. */
    private void removed(List<Removal> removed, int most) throws IOException {
        List<Removal> shown = removed.subList(0, Math.min(removed.size(), most));
        out.array("removed", shown, removed.size() - shown.size(), this::removal, this::more);
    }

    private void removal(Removal removal) throws IOException {
        out.text("rule", removal.rule());
        out.text("reason", removal.reason().wire());
        out.number("chars", removal.text().length());
        out.text("sample", removal.sample());
        out.texts("because", removal.because());
    }

    private void more(int count) throws IOException {
        out.text("rule", COUNT_RULE);
        out.text("reason", RemovalReason.OTHER.wire());
        out.number("count", count);
    }

    private static Optional<String> value(Optional<Evidence<String>> evidence) {
        return evidence.map(Evidence::value);
    }
}
