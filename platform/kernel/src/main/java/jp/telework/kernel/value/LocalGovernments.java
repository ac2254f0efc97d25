package jp.telework.kernel.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The prefectures, municipalities and wards of designated cities with their codes, as published by the Ministry of
 * Internal Affairs and Communications (全国地方公共団体コード), and codes that were given up in mergers and reforms with the
 * days on which they were in use. docs/local-governments.md says where the table comes from and how to replace it.
 */
public final class LocalGovernments {

    private static final String TABLE = "/jp/telework/kernel/local-governments.csv";
    /** U+FA11, which printed lists use in 宮﨑県. Unicode normalisation leaves it alone. */
    private static final char PRINTED_SAKI = '\uFA11';

    private static final LocalGovernments INSTANCE = new LocalGovernments();

    private final Map<String, LocalGovernment> byCode = new LinkedHashMap<>();
    private final Map<String, String> prefectureCodes = new LinkedHashMap<>();

    /**
     * One line of the table.
     *
     * @param prefecture full name such as 和歌山県
     * @param municipality full name such as 白浜町, empty for a prefecture; a ward carries its city's name
     * @param from first day of the code, null where it is older than the programmes
     * @param until last day of the code, null while it is in use
     */
    public record LocalGovernment(
            LocalGovernmentCode code,
            String prefecture,
            String municipality,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** Prefecture and municipality in one, such as 和歌山県白浜町. */
        public String fullName() {
            return prefecture + municipality;
        }

        /** Whether the code was in use on some day of a period, both ends included. */
        public boolean existedBetween(LocalDate first, LocalDate last) {
            return (from == null || !from.isAfter(last)) && (until == null || !until.isBefore(first));
        }
    }

    private LocalGovernments() {
        try (InputStream table = Objects.requireNonNull(LocalGovernments.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(this::take);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(String line) {
        String[] cells = line.split(",", -1);
        LocalGovernmentCode code = new LocalGovernmentCode(cells[0]);
        byCode.put(cells[0], new LocalGovernment(code, cells[1], cells[2], day(cells[3]), day(cells[4])));
        prefectureCodes.putIfAbsent(cells[1], code.prefectureCode());
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    /** The line of a code, in use or given up. */
    public static Optional<LocalGovernment> find(LocalGovernmentCode code) {
        return Optional.ofNullable(INSTANCE.byCode.get(code.value()));
    }

    /**
     * Reads a code that was not given up. One whose first day is still to come is accepted: projects are planned ahead.
     *
     * @throws InvalidValue INVALID_LOCAL_GOVERNMENT_CODE (shape, check digit), UNKNOWN_LOCAL_GOVERNMENT or
     *     LOCAL_GOVERNMENT_NOT_IN_USE
     */
    public static LocalGovernmentCode current(String value) {
        return known(value, found -> found.until() == null);
    }

    /**
     * Reads a code that must have been in use on some day of a period, both ends included.
     *
     * @throws InvalidValue as {@link #current}
     */
    public static LocalGovernmentCode existing(String value, LocalDate first, LocalDate last) {
        return known(value, found -> found.existedBetween(first, last));
    }

    /**
     * Reads a code that is or was in use.
     *
     * @throws InvalidValue INVALID_LOCAL_GOVERNMENT_CODE (shape, check digit) or UNKNOWN_LOCAL_GOVERNMENT
     */
    public static LocalGovernmentCode ever(String value) {
        return known(value, found -> true);
    }

    private static LocalGovernmentCode known(String value, Predicate<LocalGovernment> inUse) {
        LocalGovernmentCode code = new LocalGovernmentCode(value);
        LocalGovernment found =
                find(code).orElseThrow(() -> new InvalidValue(CommonError.UNKNOWN_LOCAL_GOVERNMENT, value));
        if (!inUse.test(found)) {
            throw found.until() == null
                    ? new InvalidValue(
                            CommonError.LOCAL_GOVERNMENT_NOT_YET_IN_USE,
                            found.fullName(),
                            value,
                            Objects.requireNonNull(found.from()))
                    : new InvalidValue(CommonError.LOCAL_GOVERNMENT_NOT_IN_USE, found.fullName(), value, found.until());
        }
        return code;
    }

    /**
     * Reads the full name of a prefecture.
     *
     * @throws InvalidValue INVALID_PREFECTURE when it is not one of the 47 names
     */
    public static String prefecture(String name) {
        if (!INSTANCE.prefectureCodes.containsKey(name)) {
            throw new InvalidValue(CommonError.INVALID_PREFECTURE, name);
        }
        return name;
    }

    /**
     * Reads a prefecture by its full name or its two-digit code (JIS X 0401).
     *
     * @return the full name
     * @throws InvalidValue INVALID_PREFECTURE when it is neither
     */
    public static String prefectureByNameOrCode(String nameOrCode) {
        String name = nameOrCode.replace(PRINTED_SAKI, '崎');
        if (INSTANCE.prefectureCodes.containsKey(name)) {
            return name;
        }
        return INSTANCE.prefectureCodes.entrySet().stream()
                .filter(prefecture -> prefecture.getValue().equals(nameOrCode))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new InvalidValue(CommonError.INVALID_PREFECTURE, nameOrCode));
    }

    /** JIS X 0401 code of a prefecture's full name. */
    public static Optional<String> prefectureCode(String name) {
        return Optional.ofNullable(INSTANCE.prefectureCodes.get(name));
    }
}
