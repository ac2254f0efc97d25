package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jp.telework.platform.table.Table;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes, for every list that is a table too, what the tables are. */
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
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
