package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import io.cleanwire.model.Image;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pictures of an article: those in its text, then what the page declares. One picture in several sizes is one; each
 * description of it adds what the ones before do not say.
 */
final class Pictures {

    private static final List<String> MAIN = List.of(
            "meta:og:image:secure_url", "meta:og:image", "meta:og:image:url", "jsonld:image", "meta:twitter:image");

    private static final int MOST = 100;

    /** The file of a picture; what follows its name only asks for a size. */
    private static final Pattern FILE = Pattern.compile("(?i)\\.(?:avif|gif|jpe?g|png|webp)$");

    /** The size that a copy has in its name, such as {@code -1024x768}. */
    private static final Pattern SIZE = Pattern.compile("-[0-9]{2,4}x[0-9]{2,4}(?=\\.[A-Za-z]{3,4}$)");

    private final Map<String, Image> byKey = new LinkedHashMap<>();
    private final List<String> from = new ArrayList<>();
    private Optional<Evidence<Image>> main = Optional.empty();

    private Pictures() {}

    static Pictures of(Sources sources) {
        Pictures pictures = new Pictures();
        sources.facts().images().forEach(image -> pictures.add(image, "dom:figure"));
        sources.page().images().forEach(declared -> sources.page()
                .absolute(declared.url())
                .ifPresent(url -> pictures.add(at(url).or(declared), "jsonld:image")));
        pictures.main(sources);
        return pictures;
    }

    /** The one that stands for the article. */
    Optional<Evidence<Image>> main() {
        return main;
    }

    /** All of them; the source is that of the first, and the others that name one stand beside it. */
    Optional<Evidence<List<Image>>> all() {
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence<>(
                        List.copyOf(byKey.values()),
                        from.get(0),
                        0.9,
                        from.subList(1, from.size()),
                        List.of(),
                        Optional.empty()));
    }

    private void main(Sources sources) {
        for (String source : MAIN) {
            Optional<String> url = sources.page().all(source).stream()
                    .flatMap(reference -> sources.page().absolute(reference).stream())
                    .findFirst();
            if (url.isPresent()) {
                boolean shared = source.startsWith("meta:og:");
                Image image = shared ? shared(url.get(), sources.page()) : at(url.get());
                add(image, source);
                main = Optional.of(Evidence.of(image.or(byKey.getOrDefault(key(image.url()), image)), source, 0.9));
                return;
            }
        }
        sources.hints().image().flatMap(sources.page()::absolute).ifPresent(url -> {
            String source = sources.hint("image");
            add(at(url), source);
            main = Optional.of(Evidence.of(byKey.getOrDefault(key(url), at(url)), source, 0.8));
        });
    }

    /** With what Open Graph says of it; of several pictures nobody knows which a size belongs to. */
    private static Image shared(String url, Candidates page) {
        boolean single = page.all("meta:og:image").size() <= 1;
        return new Image(
                url,
                page.first("meta:og:image:alt").flatMap(Lengths::line),
                Optional.empty(),
                Optional.empty(),
                page.first("meta:og:image:width").filter(text -> single).flatMap(Pictures::pixels),
                page.first("meta:og:image:height").filter(text -> single).flatMap(Pictures::pixels));
    }

    private void add(Image image, String source) {
        String key = key(image.url());
        if (byKey.size() < MOST || byKey.containsKey(key)) {
            byKey.merge(key, image, Image::or);
            if (!from.contains(source)) {
                from.add(source);
            }
        }
    }

    private static Image at(String url) {
        return new Image(url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Equal for copies of one picture. */
    private static String key(String url) {
        String text = Urls.normalize(url).orElse(url);
        int query = text.indexOf('?');
        String path = query < 0 ? text : text.substring(0, query);
        String file = FILE.matcher(path).find() ? path : text;
        return SIZE.matcher(file.substring(file.indexOf(':') + 1)).replaceFirst("");
    }

    /** A whole number of pixels, with or without its unit. */
    static Optional<Integer> pixels(String text) {
        String number = text.strip().replaceFirst(" ?px$", "");
        return number.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }
}
