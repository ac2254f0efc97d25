package jp.telework.platform.request;

/** Strong entity tags made of a resource's version. */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of a version, quotes included: {@code "3"}. */
    public static String of(long version) {
        return of(Long.toString(version));
    }

    /** The tag of content that is known by a name, such as its hash. */
    public static String of(String name) {
        return "\"" + name + "\"";
    }
}
