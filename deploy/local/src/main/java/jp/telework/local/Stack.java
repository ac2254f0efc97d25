package jp.telework.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.telework.local.certificate.LocalCertificates;
import jp.telework.local.keycloak.KeycloakServer;
import jp.telework.local.mail.MailServer;
import jp.telework.local.postgres.Databases;
import jp.telework.local.postgres.PostgresServer;
import jp.telework.local.process.FreePorts;
import jp.telework.local.process.InstalledJdks;
import jp.telework.local.process.Jdk;
import jp.telework.local.process.LogFile;
import jp.telework.local.process.ProcessGroup;
import jp.telework.local.process.ProcessSpec;
import jp.telework.local.process.Readiness;

/**
 * Starts PostgreSQL, Keycloak, the mail catcher, the services and the gateway. What does not need each other starts at the same time:
 * Keycloak takes longest. No other component waits for it, because the services fetch its keys when the first token arrives.
 */
public final class Stack {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final StackOptions options;
    private final Jdk jdk;
    private final ProcessGroup group;
    private final PostgresServer postgres;
    private final Databases databases;
    private final LocalCertificates certificates;
    private final KeycloakServer keycloak;
    private final MailServer mail;
    private final Applications applications;

    private Stack(StackOptions options, Jdk jdk, ProcessGroup group) {
        this.options = options;
        this.jdk = jdk;
        this.group = group;
        this.postgres = new PostgresServer(options);
        this.databases = new Databases(options.ports().of(Component.POSTGRES));
        this.certificates = new LocalCertificates(options.folders());
        this.keycloak = new KeycloakServer(options, certificates);
        this.mail = new MailServer(options);
        this.applications = new Applications(options, databases, certificates, keycloak.issuer(), mail.smtpPort());
    }

    /**
     * Returns when everything is ready.
     *
     * @throws StackFailure when it cannot start; nothing is left running then
     * @throws CancellationException when this program is asked to end meanwhile; nothing is left running either
     */
    public static RunningStack start(StackOptions options) {
        StackLock lock = StackLock.acquire(options.folders());
        RunningStack running = new RunningStack(create(options, lock), lock);
        running.endWithThisProgram();
        try {
            running.stack().prepare();
            running.stack().startAll();
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private static Stack create(StackOptions options, StackLock lock) {
        try {
            Jdk jdk = options.javaHome().map(InstalledJdks::at).orElseGet(() -> InstalledJdks.ofThisMachine()
                    .choose());
            return new Stack(options, jdk, new ProcessGroup(options.folders().run()));
        } catch (StackFailure e) {
            lock.close();
            throw e;
        }
    }

    StackOptions options() {
        return options;
    }

    ProcessGroup group() {
        return group;
    }

    Databases databases() {
        return databases;
    }

    LocalCertificates certificates() {
        return certificates;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    /** Starts one component and waits until it is ready. */
    void launch(Component component) {
        if (component.hasCertificate()) {
            certificates.prepare(jdk);
        }
        Readiness readiness = new Readiness(group, LONGEST_START);
        ProcessSpec spec = spec(component);
        group.start(spec);
        readiness.await(spec, () -> isReady(component));
        if (component == Component.KEYCLOAK) {
            keycloak.keepRealm();
        }
    }

    private void prepare() {
        options.progress()
                .say(new Notice(
                        "ローカル環境を起動します（JDK " + jdk.version() + "、" + jdk.home() + "）",
                        "Starting the local stack (JDK " + jdk.version() + ", " + jdk.home() + ")"));
        List<Component> left = new Leftovers(options.folders()).stop();
        if (!left.isEmpty()) {
            options.progress()
                    .say(new Notice("前回の残りを終了しました: " + left, "Stopped what an earlier start had left: " + left));
        }
        applications.requireBuilt();
        FreePorts.require(options.ports().named(options.components()));
        if (options.fresh()) {
            options.folders().deleteData();
        }
        Folders.create(options.folders().logs());
        for (Component component : options.components()) {
            new LogFile(options.folders().log(component)).beginAnew();
        }
    }

    private void startAll() {
        ExecutorService threads = Executors.newCachedThreadPool(Stack::daemon);
        CompletableFuture<Void> problem = new CompletableFuture<>();
        try {
            List<CompletableFuture<Void>> parts = new ArrayList<>();
            CompletableFuture<Void> postgresReady = CompletableFuture.runAsync(this::startPostgres, threads);
            parts.add(postgresReady);
            parts.add(CompletableFuture.runAsync(this::startKeycloak, threads));
            parts.add(CompletableFuture.runAsync(() -> timed(Component.MAIL, () -> launch(Component.MAIL)), threads));
            for (Component component : Component.values()) {
                if (component.isOurs()) {
                    parts.add(postgresReady.thenRunAsync(() -> startApplication(component), threads));
                }
            }
            parts.forEach(part -> part.exceptionally(e -> {
                problem.completeExceptionally(e);
                return null;
            }));
            CompletableFuture<Void> all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
            CompletableFuture.anyOf(all, problem).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    private void startKeycloak() {
        timed(Component.KEYCLOAK, () -> {
            keycloak.prepare(jdk);
            launch(Component.KEYCLOAK);
        });
    }

    private void startPostgres() {
        timed(Component.POSTGRES, () -> {
            postgres.prepare();
            launch(Component.POSTGRES);
            databases.create();
        });
    }

    private void startApplication(Component application) {
        timed(application, () -> launch(application));
    }

    private void timed(Component component, Runnable step) {
        if (!options.components().contains(component)) {
            return;
        }
        long start = System.nanoTime();
        step.run();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        options.progress()
                .finished(
                        component.title(), took, "127.0.0.1:" + options.ports().of(component));
    }

    private ProcessSpec spec(Component component) {
        return switch (component) {
            case POSTGRES -> postgres.spec();
            case KEYCLOAK -> keycloak.spec(jdk);
            case MAIL -> mail.spec(jdk);
            case SUBSIDY, FURUSATO, SEMINAR, PROMOTION, GATEWAY -> applications.spec(component, jdk);
        };
    }

    private boolean isReady(Component component) {
        return switch (component) {
            case POSTGRES -> databases.acceptConnections();
            case KEYCLOAK -> keycloak.isReady();
            case MAIL -> mail.isReady();
            case SUBSIDY, FURUSATO, SEMINAR, PROMOTION, GATEWAY -> applications.isReady(component);
        };
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "stack-start");
        thread.setDaemon(true);
        return thread;
    }
}
