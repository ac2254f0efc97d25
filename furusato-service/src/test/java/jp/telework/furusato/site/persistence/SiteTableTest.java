package jp.telework.furusato.site.persistence;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.site.domain.Municipality;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteEntry;
import jp.telework.furusato.site.domain.Sites;
import jp.telework.furusato.site.usecase.ListSites;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.platform.paging.PageRequest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("furusato")
class SiteTableTest {

    private static final String SITES = "/api/furusato/v1/sites";
    private static final Sites.Filter EVERYTHING = new Sites.Filter(null, null, null, null, null, null);

    @Inject
    ListSites listSites;

    private List<Site> sites() {
        return listSites.page(EVERYTHING, PageRequest.of("100", null, "sites")).items().stream()
                .filter(site -> site.fiscalYear().value() < 2018)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"?limit=1", "?limit=48", "?limit=48&format=geojson", "?limit=48&fiscalYear=2015&prefecture=20&q=市"})
    void readsAPageWithItsMunicipalitiesInOneStatementHoweverLong(String query) {
        TestDatabase database = TestDatabase.get();
        given().get(SITES + query).then().statusCode(200);
        database.startCounting();
        given().get(SITES + query).then().statusCode(200);
        // Left out: BEGIN travels with the first statement, and the server counts a prepared COMMIT only once.
        assertThat(database.number("""
                        SELECT sum(s.calls) FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
                        WHERE r.rolname = 'furusato' AND s.query NOT IN ('BEGIN', 'COMMIT')
                        """)).as(database.statementTexts()).isEqualTo(1);
    }

    @Test
    void loadedDataSatisfyTheAggregatesOwnRules() {
        assertThat(sites()).hasSize(48).allSatisfy(site -> {
            Site rebuilt = new Site(
                    site.id(),
                    new SiteEntry(
                            site.siteNumber(),
                            site.fiscalYear(),
                            site.scheme(),
                            site.municipalities(),
                            site.representativeOrganisation(),
                            site.representativeNumber(),
                            null,
                            site.teleworkTypes(),
                            site.teleworkTypesConfidence(),
                            List.of(),
                            site.relocatedTarget(),
                            site.hiresTarget(),
                            site.yearConfidence(),
                            site.note(),
                            site.noteInEnglish()),
                    Instant.EPOCH);
            assertThat(rebuilt.prefecture()).isEqualTo(site.prefecture());
            assertThat(site.searchText()).startsWith(rebuilt.searchText());
            assertThat(site.id().version()).isEqualTo(7);
        });
        assertThat(sites()).extracting(Site::id).isSortedAccordingTo(UUID::compareTo);
    }

    @Test
    void representativesWithANumberAreTheMunicipalitiesThemselves() {
        assertThat(sites().stream().filter(site -> site.representativeNumber() != null))
                .hasSize(6)
                .allSatisfy(site -> assertThat(CorporateNumber.ofLocalGovernment(
                                site.municipalities().get(0).localGovernmentCode()))
                        .isEqualTo(site.representativeNumber()));
    }

    @Test
    void loadedMunicipalitiesAreInTheOfficialTableUnderTheirNames() {
        assertThat(sites()).flatExtracting(Site::municipalities).hasSize(53).allSatisfy(row -> {
            Municipality municipality = (Municipality) row;
            assertThat(LocalGovernments.find(municipality.localGovernmentCode())
                            .orElseThrow()
                            .municipality())
                    .isEqualTo(municipality.cityAndCounty());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fiscal_year = 2015 ORDER BY site_number | site_by_fiscal_year",
                "prefecture_code = '30' ORDER BY site_number | site_by_prefecture",
                "year_confidence = 'LOW' ORDER BY site_number | site_by_confidence",
                "search_text LIKE '%テレワーク%' | site_by_text",
                "site_number > 'H27-05' ORDER BY site_number | site_site_number_key",
                "EXISTS (SELECT 1 FROM site_municipality m WHERE m.site_id = site.id AND m.local_government_code = '304018') | site_municipality_local_government_code"
            })
    void hasAnIndexForEachFilter(String condition, String index) {
        String plan = TestDatabase.get().asAdministrator(statement -> {
            statement.execute("SET enable_seqscan = off");
            return text(statement.executeQuery("EXPLAIN SELECT * FROM site WHERE " + condition));
        });
        assertThat(plan).contains(index);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scheme = 'GIFT' | site_scheme_check",
                "hires_target_min = 5, hires_target_max = 4 | check",
                "hires_target_max = NULL | check",
                "relocated_result = -1 | site_relocated_result_check",
                "site_number = 'H28-14' | site_site_number_key",
                "telework_types = ARRAY['E'] | site_telework_types_check",
                "year_confidence = NULL | year_confidence"
            })
    void theDatabaseRefusesWhatTheAggregateRefuses(String change, String constraint) {
        assertThatThrownBy(
                        () -> TestDatabase.get().execute("UPDATE site SET " + change + " WHERE site_number = 'H27-11'"))
                .hasMessageContaining(constraint);
    }

    private static String text(ResultSet rows) throws SQLException {
        StringBuilder lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString(1)).append('\n');
        }
        return lines.toString();
    }
}
