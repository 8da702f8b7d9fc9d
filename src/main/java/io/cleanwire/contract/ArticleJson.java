package io.cleanwire.contract;

import io.cleanwire.model.Article;
import io.cleanwire.model.Block;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Link;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.Post;
import io.cleanwire.model.Removal;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.Text;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** An article as clean-article.schema.json has it. Fields in one fixed order, absent where unknown, never null. */
final class ArticleJson {

    private static final String COUNT_RULE = "more";

    private final JsonWriter out;

    private final MetadataJson metadata;

    private final Set<OptionalField> optional;

    private ArticleJson(JsonWriter out, Set<OptionalField> optional) {
        this.out = out;
        this.metadata = new MetadataJson(out);
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
        out.text("type", MetadataJson.value(facts.type()));
        CommonJson.urls(out, article.identity());
        out.text("canonicalUrl", MetadataJson.value(facts.canonicalUrl()));
        out.text("ampUrl", MetadataJson.value(facts.ampUrl()));
        out.text("domain", article.identity().domain());
        metadata.fields(facts);
        body(article);
        out.object("fingerprints", () -> {
            out.text("contentSha256", article.fingerprints().contentSha256());
            out.text("simhash64", article.fingerprints().simhash64());
        });
        out.object("provenance", () -> metadata.provenance(facts));
        CommonJson.quality(out, article.quality());
        CommonJson.source(out, article.source());
        CommonJson.processing(out, article.processing());
        if (!article.extensionsJson().isEmpty()) {
            out.raw("extensions", article.extensionsJson());
        }
        removed(article.body().removed(), limits.removals());
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
}
