package io.cleanwire.contract;

import io.cleanwire.model.Author;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Image;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.Publisher;
import io.cleanwire.model.Syndication;
import io.cleanwire.model.When;
import java.io.IOException;
import java.util.Optional;

/** What is known about an article beside its body: the values, and apart from them where each came from. */
final class MetadataJson {

    private final JsonWriter out;

    MetadataJson(JsonWriter out) {
        this.out = out;
    }

    void fields(Metadata facts) throws IOException {
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

    void provenance(Metadata facts) throws IOException {
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

    static Optional<String> value(Optional<Evidence<String>> evidence) {
        return evidence.map(Evidence::value);
    }
}
