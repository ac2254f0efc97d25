package jp.telework.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Moves the sample, which was written for fiscal 2026 (April to March), into the fiscal year of today. */
record FiscalYearShift(int years) {

    private static final int WRITTEN_FOR = 2026;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Pattern ERA_YEAR = Pattern.compile("令和(\\d+)年");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    static FiscalYearShift toToday(Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(TOKYO));
        int fiscalYear = today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() - 1 : today.getYear();
        return new FiscalYearShift(fiscalYear - WRITTEN_FOR);
    }

    ObjectNode call(ObjectNode sample) {
        ObjectNode call = sample.deepCopy();
        call.put("fiscalYear", sample.path("fiscalYear").intValue() + years);
        call.put("title", ERA_YEAR.matcher(sample.path("title").textValue()).replaceAll(this::eraYear));
        call.put("opensAt", instant(sample.path("opensAt").textValue()));
        call.put("closesAt", instant(sample.path("closesAt").textValue()));
        return call;
    }

    ObjectNode application(ObjectNode sample) {
        ObjectNode application = sample.deepCopy();
        application.put("startsOn", date(sample.path("startsOn").textValue()));
        application.put("completesOn", date(sample.path("completesOn").textValue()));
        return application;
    }

    private String eraYear(MatchResult year) {
        return "令和" + (Integer.parseInt(year.group(1)) + years) + "年";
    }

    private String instant(String text) {
        return OffsetDateTime.parse(text).plusYears(years).format(INSTANT);
    }

    private String date(String text) {
        return LocalDate.parse(text).plusYears(years).toString();
    }
}
