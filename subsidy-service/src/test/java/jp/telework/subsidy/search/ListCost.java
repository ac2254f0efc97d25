package jp.telework.subsidy.search;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.database.SentSql;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page of a long list is right and cheap, for every filter and search and at every place in the list: no scan of a
 * table, no sort of more than the hits of one period, and a bounded number of blocks read.
 */
abstract class ListCost {

    private static final int MARK_LENGTH = 16;
    /** 21 rows by an index, with what lies between them when nine in ten are others' drafts. */
    static final long BLOCKS_OF_A_PAGE = 300;
    /** Where the planner expects hardly any row it may take what there is and sort it. */
    private static final double A_HANDFUL = 100;
    /** The newest 300 with their entries, a look into the index for each hundred days, the hits of one period. */
    private static final long BLOCKS_OF_A_SEARCH = 4_000;
    /** The hundred days of a period among the ten years of all applications. */
    private static final double PERIOD = 100 / 3650.0;

    private static final List<Identity> READERS =
            List.of(Identity.OFFICER, ManyApplications.APPLICANT, Identity.AUDITOR);

    private final int applications;
    private final List<@Nullable String> words;
    private long entriesOfOtherTests;

    /**
     * @param applications how many there are
     * @param words what is searched for
     */
    ListCost(int applications, String... words) {
        this.applications = applications;
        this.words = new ArrayList<>(List.of(words));
        this.words.add(0, null);
    }

    @BeforeAll
    void fill() {
        entriesOfOtherTests = TestDatabase.get().number("SELECT count(*) FROM search_entry");
        ManyApplications.fill(applications);
    }

    @AfterAll
    void remove() {
        ManyApplications.remove();
    }

    /** One list. */
    record Wanted(
            Identity reader,
            @Nullable String call,
            @Nullable String status,
            @Nullable String organisation,
            @Nullable String word) {

        boolean organised() {
            return reader == ManyApplications.APPLICANT;
        }

        /** The page after an id; the cursor's mark comes from the list's first page. */
        Response page(@Nullable String cursor) {
            Request request = as(reader);
            Stream.of(new String[][] {
                        {"callId", call},
                        {"status", status},
                        {"organisation", organisation},
                        {"q", word},
                        {"cursor", cursor}
                    })
                    .filter(parameter -> parameter[1] != null)
                    .forEach(parameter -> request.queryParam(parameter[0], parameter[1]));
            Response page = request.get(API + "/applications");
            page.then().statusCode(200);
            return page;
        }

        Plan.Values values(@Nullable String after) {
            return new Plan.Values(word, call, organised() ? reader.organisation() : organisation, status, after);
        }

        /** The page by brute force. */
        String sql(@Nullable String after) {
            StringBuilder sql = new StringBuilder("SELECT a.id FROM application a WHERE true");
            if (organised()) {
                sql.append(" AND a.organisation = '")
                        .append(reader.organisation())
                        .append('\'');
            } else if (reader != Identity.AUDITOR) {
                sql.append(" AND a.receipt_number IS NOT NULL");
            }
            Stream.of(new String[][] {
                        {"call_id", call},
                        {organised() ? "shown_status" : "status", status},
                        {"organisation", organisation}
                    })
                    .filter(filter -> filter[1] != null)
                    .forEach(filter -> sql.append(" AND a.%s = '%s'".formatted(filter[0], filter[1])));
            if (after != null) {
                sql.append(" AND a.id < '").append(after).append('\'');
            }
            if (word != null) {
                sql.append(
                                " AND EXISTS (SELECT FROM search_entry e WHERE e.case_id = a.id AND e.content LIKE '%' || search_text('")
                        .append(word)
                        .append("') || '%')");
            }
            return sql.append(" ORDER BY a.id DESC LIMIT 20").toString();
        }
    }

    Stream<Wanted> lists() {
        String newestCall = ManyApplications.call(19);
        String oldestCall = ManyApplications.call(0);
        List<Wanted> lists = new ArrayList<>();
        for (String word : words) {
            for (Identity reader : word == null ? READERS : READERS.subList(0, 2)) {
                lists.add(new Wanted(reader, null, null, null, word));
                lists.add(new Wanted(reader, oldestCall, null, null, word));
                lists.add(new Wanted(reader, null, "RETURNED", null, word));
            }
            lists.add(new Wanted(Identity.OFFICER, null, "SUBMITTED", null, word));
            lists.add(new Wanted(Identity.OFFICER, null, "DRAFT", null, word));
            lists.add(new Wanted(Identity.OFFICER, null, "WITHDRAWN", null, word));
            lists.add(new Wanted(Identity.OFFICER, null, "NOT_ADOPTED", null, word));
            lists.add(new Wanted(Identity.OFFICER, null, null, ManyApplications.organisation(), word));
            lists.add(new Wanted(Identity.OFFICER, newestCall, "SUBMITTED", null, word));
            lists.add(new Wanted(Identity.OFFICER, oldestCall, "RETURNED", null, word));
            lists.add(new Wanted(ManyApplications.APPLICANT, oldestCall, "UNDER_EVALUATION", null, word));
        }
        return lists.stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void givesTheRightPageForABoundedPrice(Wanted wanted) throws SQLException {
        String next = look(wanted, null, null);
        if (next != null) {
            String mark =
                    new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).substring(0, MARK_LENGTH);
            for (double place : new double[] {0.5, 0.001}) {
                look(wanted, mark, ManyApplications.id(place));
            }
        }
    }

    /** Looks at one page; returns the cursor of the next. */
    private @Nullable String look(Wanted wanted, @Nullable String mark, @Nullable String after) throws SQLException {
        String cursor = after == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((mark + after).getBytes(StandardCharsets.UTF_8));
        List<Response> answer = new ArrayList<>();
        List<String> sent = SentSql.during(() -> answer.add(wanted.page(cursor)));
        assertThat(answer.get(0).<List<String>>path("items.id")).isEqualTo(ids(wanted.sql(after)));
        assertThat(sent).hasSizeBetween(1, wanted.word() == null ? 1 : 2);
        check(Plan.of(sent.get(0), wanted.values(after)), wanted.word() != null);
        return answer.get(0).path("next");
    }

    private void check(Plan plan, boolean search) {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(plan.has("Seq Scan")).as("scan of a table").isFalse();
            softly.assertThat(plan.largestSort())
                    .as("rows sorted")
                    .isLessThanOrEqualTo(search ? entriesOfAPeriod() : A_HANDFUL);
            softly.assertThat(plan.blocks())
                    .as("blocks")
                    .isLessThanOrEqualTo(search ? BLOCKS_OF_A_SEARCH : BLOCKS_OF_A_PAGE);
            if (!softly.wasSuccess()) {
                softly.fail(plan.root().toPrettyString());
            }
        });
    }

    /**
     * A title and a receipt number each; few as there may be, the newest 300 are sorted without harm. Applications of other
     * tests are of today, so all of them are in the newest period.
     */
    private double entriesOfAPeriod() {
        return Math.max(2 * applications * PERIOD, A_HANDFUL) + entriesOfOtherTests;
    }

    private static List<String> ids(String sql) {
        return TestDatabase.get().asAdministrator(statement -> {
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        });
    }
}
