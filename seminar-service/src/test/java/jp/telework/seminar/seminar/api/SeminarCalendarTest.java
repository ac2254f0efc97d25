package jp.telework.seminar.seminar.api;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.test.ServiceDatabase;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;

/** The calendar as another program reads it: ical4j shares no code with biweekly, which writes it. */
@QuarkusTest
@ServiceDatabase("seminar")
class SeminarCalendarTest {

    private static final String SEMINARS = "/api/seminar/v1/seminars";
    private static final String YEAR = "?fiscalYear=2017";

    private static byte[] bytes(String path) {
        return given().accept("text/calendar")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(equalTo("text/calendar;charset=UTF-8"))
                .extract()
                .asByteArray();
    }

    private static Calendar read(byte[] bytes) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static String value(Component component, String property) {
        return component.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static Instant instant(Component component, String property) {
        DateProperty<?> date = component.<DateProperty<?>>getProperty(property).orElseThrow();
        return Instant.from((Temporal) date.getDate());
    }

    private static Map<String, VEvent> byDay(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(
                        Collectors.toMap(event -> value(event, Property.DTSTART).substring(0, 8), Function.identity()));
    }

    @Test
    void anotherProgramReadsTenValidEventsAtTheRightMoments() throws Exception {
        Calendar calendar = read(bytes(SEMINARS + YEAR));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        Map<String, VEvent> events = byDay(calendar);
        assertThat(events).hasSize(10);
        assertThat(instant(events.get("20170712"), Property.DTSTART)).isEqualTo("2017-07-12T04:30:00Z");
        assertThat(instant(events.get("20170712"), Property.DTEND)).isEqualTo("2017-07-12T08:00:00Z");
        assertThat(instant(events.get("20171110"), Property.DTSTART)).isEqualTo("2017-11-10T04:00:00Z");
        assertThat(instant(events.get("20171110"), Property.DTEND)).isEqualTo("2017-11-10T08:00:00Z");
    }

    @Test
    void anotherProgramReadsTheText() throws Exception {
        VEvent nara = byDay(read(bytes(SEMINARS + YEAR))).get("20170712");
        assertThat(value(nara, Property.SUMMARY)).isEqualTo("働き方改革セミナー「『働く、が変わる』テレワーク」（奈良市）");
        assertThat(value(nara, Property.LOCATION)).isEqualTo("奈良県奈良市");
        assertThat(value(nara, Property.CATEGORIES)).isEqualTo("セミナー,テレワーク");
        assertThat(value(nara, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(nara, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(nara, Property.DTSTAMP)).isEqualTo("20261031T150000Z");
        assertThat(value(nara, Property.DESCRIPTION)).isEqualTo("""
                テレワークの導入を考える企業等を対象としたセミナー。
                対象：企業等
                主催：総務省　共催：奈良県
                【プログラム】
                ①テレワークの導入と課題解決について
                ②テレワーク実施時の労務管理上の留意点
                ③情報通信技術活用における留意点
                ④テレワーク導入企業等の事例１～３
                ⑤個別相談会""");
    }

    @Test
    void statesTheTimeZoneOnceAndEveryTimeInIt() {
        String text = new String(bytes(SEMINARS + YEAR), StandardCharsets.UTF_8);
        assertThat(text).containsOnlyOnce("BEGIN:VTIMEZONE").containsOnlyOnce("TZID:Asia/Tokyo");
        assertThat(text).contains("BEGIN:STANDARD", "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900", "TZNAME:JST");
        assertThat(text).contains("DTSTART;TZID=Asia/Tokyo:20170712T133000", "DTEND;TZID=Asia/Tokyo:20170712T170000");
        assertThat(text.lines().filter(line -> line.startsWith("DTSTART;TZID=Asia/Tokyo:")))
                .hasSize(10);
        assertThat(text).contains("SUMMARY;LANGUAGE=ja:", "PRODID:-//telework//seminar-service//JA", "VERSION:2.0");
    }

    @Test
    void foldsItsLinesByOctetsAndEndsThemWithCrLf() throws Exception {
        byte[] bytes = bytes(SEMINARS + YEAR);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).matches("[A-Z-]+[;:].*| .*");
        });
    }

    @Test
    void keepsUidsAndBytesFromCallToCall() throws Exception {
        byte[] first = bytes(SEMINARS + YEAR);
        assertThat(bytes(SEMINARS + "?fiscalYear=2017&limit=3")).isEqualTo(first);
        List<String> ids = given().accept("application/json")
                .get(SEMINARS + YEAR)
                .jsonPath()
                .getList("items.id");
        assertThat(read(first).<VEvent>getComponents(Component.VEVENT))
                .extracting(event -> value(event, Property.UID))
                .isEqualTo(ids);
    }

    @Test
    void offersOneSeminarAsAFile() throws Exception {
        String id = given().accept("application/json")
                .get(SEMINARS + "?prefecture=22&fiscalYear=2017")
                .jsonPath()
                .getString("items[0].id");
        given().get(SEMINARS + "/" + id + "?format=ics")
                .then()
                .header("Content-Disposition", "attachment; filename=\"telework-seminar-2017-11-10.ics\"");
        given().get(SEMINARS + "?format=ics").then().header("Content-Disposition", containsString("seminars.ics"));
        Calendar calendar = read(bytes(SEMINARS + "/" + id));
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .singleElement()
                .satisfies(event -> assertThat(value(event, Property.UID)).isEqualTo(id));
    }

    @Test
    void filtersTheCalendarLikeTheList() throws Exception {
        Calendar calendar = read(bytes(SEMINARS + "?from=2017-09-01&to=2017-09-30"));
        assertThat(byDay(calendar)).containsOnlyKeys("20170901", "20170908", "20170928");
        Calendar empty = read(bytes(SEMINARS + "?fiscalYear=2016"));
        assertThat(empty.<VEvent>getComponents(Component.VEVENT)).isEmpty();
    }
}
