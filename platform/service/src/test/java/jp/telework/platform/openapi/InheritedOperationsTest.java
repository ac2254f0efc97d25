package jp.telework.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;
import org.junit.jupiter.api.Test;

class InheritedOperationsTest {

    /** Stands for a resource of several kinds of case. */
    abstract static class Papers {

        @GET
        @Path("/papers")
        @RolesAllowed({"clerk", "auditor"})
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "list{Case}Papers")
        public String list() {
            return "";
        }

        @POST
        @Path("/papers")
        @Unconditional("A paper is added.")
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "add{Case}Paper")
        public String add() {
            return "";
        }
    }

    @Path("/orders/{id}")
    @Concerning(
            name = "Order",
            ja = "注文",
            en = "order",
            words = @Concerning.Word(of = "end", ja = "終わるまで。", en = "Until it ends."),
            schemas = "Paper=OrderPaper")
    static class OrderPapers extends Papers {}

    @Path("/bills/{id}")
    @Concerning(name = "Bill", ja = "請求", en = "bill")
    static class BillPapers extends Papers {}

    @Test
    void givesEachKindItsWordsItsRolesAndItsId() throws IOException {
        OpenAPI document = document("{案件}の書類 / papers of {a case}", "{案件} / the {case}");

        filter().filterOpenAPI(document);

        Operation orders = operation(document, "/orders/{id}/papers");
        assertThat(orders.getOperationId()).isEqualTo("listOrderPapers");
        assertThat(orders.getSummary()).isEqualTo("注文の書類 / papers of an order");
        assertThat(orders.getResponses().getAPIResponse("200").getDescription()).isEqualTo("注文 / the order");
        assertThat(orders.getSecurity())
                .extracting(one -> one.getScheme("bearer"))
                .containsExactly(List.of("clerk"), List.of("auditor"));
        assertThat(orders.getParameters()).extracting(Parameter::getName).containsExactly("id", "number");
        assertThat(operation(document, "/bills/{id}/papers").getSummary()).isEqualTo("請求の書類 / papers of a bill");
    }

    @Test
    void leavesEveryOtherOperationAlone() throws IOException {
        OpenAPI document = document("{案件}", "{案件}");
        PathItem other = document.getPaths().getPathItem("/orders/{id}/papers");
        document.getPaths().addPathItem("/elsewhere/{id}/papers", other);
        document.getPaths().removePathItem("/orders/{id}/papers");

        filter().filterOpenAPI(document);

        assertThat(operation(document, "/elsewhere/{id}/papers").getSummary()).isEqualTo("{案件}");
    }

    @Test
    void stopsTheBuildAtAWordThatAKindDoesNotGive() throws IOException {
        OpenAPI document = document("{end.ja} / {end.en}", "");
        InheritedOperations filter = filter();

        assertThatThrownBy(() -> filter.filterOpenAPI(document))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BillPapers has no word for {end.ja}");
    }

    @Test
    void renamesASchemaWhereverItIsReferredTo() throws IOException {
        OpenAPI document = document("", "");
        InheritedOperations filter = filter();

        filter.filterOpenAPI(document);

        assertThat(document.getComponents().getSchemas()).containsOnlyKeys("OrderPaper");
        assertThat(filter.filterSchema(OASFactory.createSchema().ref("Paper")).getRef())
                .isEqualTo("#/components/schemas/OrderPaper");
        assertThat(filter.filterSchema(OASFactory.createSchema().ref("Pen")).getRef())
                .isEqualTo("#/components/schemas/Pen");
    }

    @Test
    void knowsAnInheritedMethodUnderTheOperationIdOfEachKind() throws IOException {
        IndexView index = index();

        assertThat(WordsOfCase.operationIds(
                        index,
                        index.getAnnotations(Unconditional.class)
                                .iterator()
                                .next()
                                .target()
                                .asMethod()))
                .containsExactlyInAnyOrder("addOrderPaper", "addBillPaper");
    }

    private static InheritedOperations filter() throws IOException {
        return new InheritedOperations(index());
    }

    private static IndexView index() throws IOException {
        return Index.of(Papers.class, OrderPapers.class, BillPapers.class);
    }

    private static Operation operation(OpenAPI document, String path) {
        return document.getPaths().getPathItem(path).getGET();
    }

    private static OpenAPI document(String summary, String answer) {
        return OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema("Paper", OASFactory.createSchema()))
                .paths(OASFactory.createPaths()
                        .addPathItem("/orders/{id}/papers", list(summary, answer))
                        .addPathItem("/bills/{id}/papers", list(summary, answer)));
    }

    private static PathItem list(String summary, String answer) {
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .operationId("list{Case}Papers")
                        .summary(summary)
                        .addParameter(
                                OASFactory.createParameter().name("number").in(Parameter.In.QUERY))
                        .responses(OASFactory.createAPIResponses()
                                .addAPIResponse(
                                        "200", OASFactory.createAPIResponse().description(answer))));
    }
}
