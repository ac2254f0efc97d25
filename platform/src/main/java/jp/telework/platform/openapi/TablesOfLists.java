package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import jp.telework.platform.table.Table;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes, for every list that is a table too, what the tables are and how they are asked for. */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class TablesOfLists implements OASFilter {

    private static final String CSV = "見出しの行と1件1行のCSV（RFC 4180）。UTF-8はBOM付き。"
            + " = + - @ などで始まる文字列の前には ' を置く。次のページはLinkヘッダーで示す。"
            + " CSV, a line for each entry, UTF-8 with a byte order mark. Text that a spreadsheet would run as a formula"
            + " gets a leading '. The next page is told in the Link header.";
    private static final String XLSX = "Excelなどで開くブック。金額と数は数値、日付は日付（日本時間）。数式は含まない。次のページはLinkヘッダーで示す。"
            + " A workbook: amounts and numbers as numbers, dates as dates (Japan's time), no formulas. The next page"
            + " is told in the Link header.";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                    .values()
                    .forEach(TablesOfLists::describe));
        }
    }

    private static void describe(Operation operation) {
        APIResponse answer = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse("200");
        Content content = answer == null ? null : answer.getContent();
        if (content == null || content.getMediaType(Table.XLSX) == null) {
            return;
        }
        // One object may stand for all media types of an answer.
        content.addMediaType(Table.CSV, OASFactory.createMediaType().schema(text().description(CSV)));
        content.addMediaType(
                Table.XLSX,
                OASFactory.createMediaType().schema(text().format("binary").description(XLSX)));
        parameter(
                operation,
                "format",
                "応答の形式。Acceptヘッダーより優先。csvとxlsxは表計算用の表で、見出しはAccept-Languageの言語。"
                        + " Form of the answer, overrides the Accept header; csv and xlsx are tables with headings in the"
                        + " language of Accept-Language.",
                text().enumeration(List.of("json", "csv", "xlsx")));
        parameter(
                operation,
                "charset",
                "CSVの文字コード。Shift_JISで表せない文字は〓。 Character set of CSV; what Shift_JIS cannot say becomes 〓.",
                text().enumeration(List.of("UTF-8", "Shift_JIS")).defaultValue("UTF-8"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static void parameter(Operation operation, String name, String description, Schema schema) {
        boolean known = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
        if (!known) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.QUERY)
                    .description(description)
                    .schema(schema));
        }
    }
}
