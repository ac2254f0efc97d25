package jp.telework.local;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import jp.telework.local.certificate.LocalCertificates;

/** A started stack: where it is, what runs, and the means to disturb it in tests. */
public final class RunningStack implements AutoCloseable {

    private final Stack stack;
    private final StackLock lock;
    private final Thread hook = new Thread(this::stopOnRequest, "stack-stop");

    RunningStack(Stack stack, StackLock lock) {
        this.stack = stack;
        this.lock = lock;
    }

    public Ports ports() {
        return stack.options().ports();
    }

    public Folders folders() {
        return stack.options().folders();
    }

    /** Where clients call the whole suite. */
    public URI gateway() {
        return uri(Component.GATEWAY);
    }

    /** The page on which the caught mails are read; {@code /messages.json} for programs. */
    public URI mails() {
        return uri(Component.MAIL);
    }

    public URI keycloak() {
        return stack.keycloak().base();
    }

    public URI issuer() {
        return stack.keycloak().issuer();
    }

    public URI tokenEndpoint() {
        return URI.create(issuer() + "/protocol/openid-connect/token");
    }

    /** The outer address of one component, without going through the gateway. */
    public URI uri(Component component) {
        return URI.create("http://localhost:" + ports().of(component));
    }

    public URI management(Component component) {
        return URI.create("http://localhost:" + ports().managementOf(component));
    }

    /** Where systems with a certificate connect to the component. */
    public URI tls(Component component) {
        return URI.create("https://localhost:" + ports().tlsOf(component));
    }

    public LocalCertificates certificates() {
        return stack.certificates();
    }

    public String jdbcUrl(Component service) {
        return stack.databases().jdbcUrl(service);
    }

    public ProcessHandle process(Component component) {
        return stack.group()
                .process(component)
                .map(Process::toHandle)
                .orElseThrow(() -> new IllegalStateException(component.id() + " does not run"));
    }

    public boolean isRunning(Component component) {
        return stack.group().process(component).filter(Process::isAlive).isPresent();
    }

    /** SIGKILL, as a crash. */
    public void kill(Component component) {
        stack.group().kill(component);
    }

    /** Stops the component if it runs, starts it again and returns when it is ready. */
    public void restart(Component component) {
        stack.group().stop(component);
        stack.launch(component);
    }

    /** Starts a component again that ended by itself. */
    public void revive(Component component) {
        stack.group().forgetFailure();
        restart(component);
    }

    /** Leaves a mark for the script that waits until the stack is ready; it goes when the stack stops. */
    public void markReady() {
        lock.markReady();
    }

    /** Completes when a component ends without having been stopped. */
    public CompletableFuture<StackFailure> failure() {
        return stack.group().failure();
    }

    /** Stops everything; returns when nothing runs any more. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // this program is ending: the hook does it
        }
        stopAll();
    }

    Stack stack() {
        return stack;
    }

    void endWithThisProgram() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopAll() {
        stack.group().close();
        lock.close();
    }

    private void stopOnRequest() {
        stack.options().progress().say(new Notice("終了します", "Stopping"));
        stopAll();
        stack.options().progress().say(new Notice("すべて終了しました", "Everything has stopped"));
    }
}
