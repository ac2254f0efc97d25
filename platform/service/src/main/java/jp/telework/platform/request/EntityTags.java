package jp.telework.platform.request;

import java.util.regex.Pattern;
import jp.telework.kernel.json.CanonicalJson;

/**
 * Strong entity tags made of a resource's version: {@code "3"}. A tag names the very content. Where the content changes
 * without the version, with the day or with another resource, the tag of a read also holds a digest of what is shown:
 * {@code "3~0f1e2d3c4b5a6978"}. A command's condition is about the version alone.
 */
public final class EntityTags {

    private static final int DIGEST = 16;
    private static final Pattern SHOWN = Pattern.compile("\"([0-9]+)~[0-9a-f]{" + DIGEST + "}\"");

    private EntityTags() {}

    /** The tag of a version, quotes included: {@code "3"}. */
    public static String of(long version) {
        return of(Long.toString(version));
    }

    /** The tag of a version as it is shown at this moment. */
    static String shown(long version, byte[] content) {
        return of(version + "~" + digest(content));
    }

    /** The tag of the shown content alone, without a version. */
    static String shown(byte[] content) {
        return of(digest(content));
    }

    private static String digest(byte[] content) {
        return CanonicalJson.sha256(content).substring(0, DIGEST);
    }

    /** A condition with the versions of the tags alone. */
    static String versions(String condition) {
        return SHOWN.matcher(condition).replaceAll("\"$1\"");
    }

    /** The tag of content that is known by a name, such as its hash. */
    public static String of(String name) {
        return "\"" + name + "\"";
    }
}
