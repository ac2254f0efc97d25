package jp.telework.test.compatibility;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version without pre-release and build parts, as semver.org defines it. */
public record SemanticVersion(int major, int minor, int patch) implements Comparable<SemanticVersion> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");
    private static final Comparator<SemanticVersion> ORDER = Comparator.comparingInt(SemanticVersion::major)
            .thenComparingInt(SemanticVersion::minor)
            .thenComparingInt(SemanticVersion::patch);

    /** @throws AssertionError for anything else, a snapshot among them */
    public static SemanticVersion of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new AssertionError("not a version like 1.2.3: " + text);
        }
        return new SemanticVersion(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** The lowest version that may carry these changes. */
    public SemanticVersion after(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.kind() != Change.Kind.ADDITION)) {
            return new SemanticVersion(major + 1, 0, 0);
        }
        return changes.isEmpty() ? this : new SemanticVersion(major, minor + 1, 0);
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
