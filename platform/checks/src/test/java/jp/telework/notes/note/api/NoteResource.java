package jp.telework.notes.note.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.PlainText;
import jp.telework.notes.note.domain.Note;
import jp.telework.notes.note.usecase.KeepNotes;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.deprecation.DeprecatedOperation;
import jp.telework.platform.event.Followed;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notes over HTTP. */
@Path("/notes")
@Tag(name = "Notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    private final KeepNotes notes;
    private final Actions actions;
    private final Commands commands;

    NoteResource(KeepNotes notes, Actions actions, Commands commands) {
        this.notes = notes;
        this.actions = actions;
        this.commands = commands;
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(operationId = "makeNote", summary = "make", description = "make a note")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response make(@Context UriInfo uri, NoteRequest request) {
        return commands.run(
                () -> notes.make(request.title()),
                note -> Answer.created(
                        uri.getAbsolutePathBuilder().path(note.id().toString()).build(),
                        NoteView.of(note),
                        note.version()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(operationId = "readNote", summary = "read", description = "read a note")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response read(UUID id) {
        Note note = notes.find(id);
        return Response.ok(NoteView.of(note))
                .header("ETag", EntityTags.of(note.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.APPLICANT)
    @DeprecatedOperation(since = "2026-12-01", sunset = "2027-12-01", successor = "/api/notes/v2/notes")
    @Operation(operationId = "renameNote", summary = "rename", description = "rename a note")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteView.class)))
    @APIResponse(responseCode = "412", description = "changed meanwhile")
    public Response rename(UUID id, NoteRequest request) {
        return commands.run(
                () -> notes.rename(id, request.title()), note -> Answer.ok(NoteView.of(note), note.version()));
    }

    @GET
    @Path("/{id}/actions")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(operationId = "getNoteActions", summary = "actions", description = "what can be done with a note")
    public List<ActionView> actions(UUID id) {
        return actions.of(new CaseRef("note", id));
    }

    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(operationId = "closeNote", summary = "close", description = "close a note")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteView.class)))
    @APIResponse(responseCode = "412", description = "changed meanwhile")
    public Response close(UUID id) {
        return commands.run(() -> notes.close(id), note -> Answer.ok(NoteView.of(note), note.version()));
    }

    @GET
    @Followed
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(operationId = "listNotes", summary = "list", description = "list notes")
    public Page<NoteView> list(
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("title") String title,
            @QueryParam("eventsAfter") String eventsAfter) {
        PageRequest page = PageRequest.of(limit, cursor, "notes", title);
        String wanted = Parameters.read("title", title, raw -> PlainText.of(raw, 200));
        return Page.of(notes.after(page.afterId(), wanted, page.rows()), page, note -> note.id()
                        .toString())
                .map(NoteView::of);
    }
}
