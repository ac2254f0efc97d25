package jp.telework.furusato.site.domain;

import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * The number by which people know a site, such as {@code H27-11}. Its text order is the order of the years.
 *
 * @param value fiscal year as in receipt numbers, hyphen, serial number within it
 */
public record SiteNumber(String value) implements Comparable<SiteNumber> {

    private static final Pattern SHAPE = Pattern.compile("[HR][0-9]{2}-[0-9]{2,3}");

    public SiteNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, "H27-11");
        }
    }

    @Override
    public int compareTo(SiteNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
