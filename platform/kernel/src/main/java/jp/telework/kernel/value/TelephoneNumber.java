package jp.telework.kernel.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * Writes telephone numbers in the one form of the guideline (DS-445): {@code (0739)43-5555} for a line with an area code,
 * {@code 090-9999-9999} for a mobile one, {@code 0120-999999} for a free or shared one. +81 becomes the leading zero;
 * other countries' numbers keep their code. An extension follows as {@code 内線215}.
 */
final class TelephoneNumber {

    /** What every number that was read looks like; the contract publishes it. */
    static final String PATTERN = "^(\\(0[1-9][0-9]{0,3}\\)[0-9]{1,4}-[0-9]{4}|0[5-9]0-[0-9]{4}-[0-9]{4}"
            + "|0[1-9][0-9]{2}-[0-9]{6,7}|0[1-9][0-9]{8}|\\+[1-9][0-9]{0,2}-[0-9]{1,14}(-[0-9]{1,14})*)( 内線[0-9]{1,6})?$";

    private static final int LONGEST = 40;
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u30FC\\u2500]");
    private static final Pattern EXTENSION = Pattern.compile(
            "[(,;]?\\s*(?:内線番号|内線|内|extension|ext\\.?|x)\\s*[:=]?\\s*([0-9]{1,6})\\s*\\)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHAPE = Pattern.compile("\\+?[0-9() .-]+");
    private static final Pattern MOBILE = Pattern.compile("0[5-9]0[1-9][0-9]{7}");
    /** 0120 and 0800 are free to call, 0570 and 0990 are not bound to a place. */
    private static final Pattern NOT_BOUND_TO_A_PLACE = Pattern.compile("(0120|0570|0990)[0-9]{6}|0800[0-9]{7}");
    /** Tokyo and Osaka: the area codes that need no separator to be told. */
    private static final Pattern METROPOLITAN = Pattern.compile("0[36][0-9]{8}");

    private TelephoneNumber() {}

    static String read(String raw) {
        String written = DASHES.matcher(
                        Normalizer.normalize(raw, Normalizer.Form.NFKC).strip())
                .replaceAll("-");
        Matcher extension = EXTENSION.matcher(written);
        boolean extended = extension.find();
        String number = extended ? written.substring(0, extension.start()).strip() : written;
        if (written.length() > LONGEST || !SHAPE.matcher(number).matches() || !bracketsMatch(number)) {
            throw new InvalidValue(CommonError.INVALID_PHONE);
        }
        List<String> groups = groups(number);
        String plain = number.startsWith("+") ? international(groups) : domestic(groups);
        return extended ? plain + " 内線" + extension.group(1) : plain;
    }

    private static boolean bracketsMatch(String number) {
        return number.chars().filter(c -> c == '(').count() <= 1
                && number.replaceAll("[^()]", "").matches("(\\(\\))?")
                && !number.endsWith("-")
                && !number.startsWith("-");
    }

    private static List<String> groups(String number) {
        List<String> groups = new ArrayList<>();
        for (String group : number.split("[^0-9]+")) {
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static String international(List<String> groups) {
        if (groups.size() > 1 && groups.get(0).equals("81")) {
            List<String> inside = new ArrayList<>(groups.subList(1, groups.size()));
            if (!inside.get(0).startsWith("0")) {
                inside.set(0, "0" + inside.get(0));
            } else if (inside.get(0).equals("0") && inside.size() > 1) {
                // +81 (0)739 43 5555
                inside.set(1, "0" + inside.get(1));
                inside.remove(0);
            }
            return domestic(inside);
        }
        int digits = groups.stream().mapToInt(String::length).sum();
        if (groups.size() == 1 && groups.get(0).startsWith("81")) {
            return domestic(List.of("0" + groups.get(0).substring(2)));
        }
        if (groups.size() < 2
                || groups.get(0).length() > 3
                || groups.get(0).startsWith("0")
                || digits < 7
                || digits > 15) {
            throw new InvalidValue(CommonError.INVALID_PHONE);
        }
        return "+" + String.join("-", groups);
    }

    private static String domestic(List<String> groups) {
        String digits = String.join("", groups);
        if (NOT_BOUND_TO_A_PLACE.matcher(digits).matches()) {
            return digits.substring(0, 4) + "-" + digits.substring(4);
        }
        if (MOBILE.matcher(digits).matches()) {
            return digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7);
        }
        if (digits.length() != 10 || !digits.startsWith("0") || digits.charAt(1) == '0') {
            throw new InvalidValue(CommonError.INVALID_PHONE);
        }
        if (METROPOLITAN.matcher(digits).matches()) {
            return withArea(digits, 2);
        }
        int area = groups.get(0).length();
        // Without a separator the area code could only be guessed.
        return groups.size() > 1 && area >= 2 && area <= 5 ? withArea(digits, area) : digits;
    }

    private static String withArea(String digits, int area) {
        int last = digits.length() - 4;
        return "(" + digits.substring(0, area) + ")" + digits.substring(area, last) + "-" + digits.substring(last);
    }
}
