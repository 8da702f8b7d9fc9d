package io.cleanwire.model;

import java.util.Optional;

/** Who published it. URLs are absolute http(s). */
public record Publisher(String name, Optional<String> url, Optional<String> logo) {}
