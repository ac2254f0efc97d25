package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.telework.local.Component;
import jp.telework.local.RunningStack;
import jp.telework.local.Stack;
import jp.telework.local.StackOptions;
import jp.telework.local.postgres.Databases;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Starts everything once for all classes, on free ports and with data of its own, and hands it to their constructors.
 * A failing test tells where the logs are.
 */
public final class RealStack
        implements BeforeAllCallback,
                AfterEachCallback,
                ParameterResolver,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {

    /** A killed sender's webhooks are taken over within a test's time limit. */
    public static final Map<String, String> SHORTER_WAITS = Map.of(
            "TELEWORK_WEBHOOK_TIMEOUT", "PT3S", "TELEWORK_WEBHOOK_TURN", "PT3S", "TELEWORK_WEBHOOK_LEASE", "PT8S");

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(RealStack.class);

    /** Stops with the root of the test tree, which is after the last class. */
    private record Held(Suite suite) implements AutoCloseable {

        static Held start() {
            StackOptions options = StackOptions.forTests(Path.of(".."), Path.of("target/stack"));
            int postgres = options.ports().of(Component.POSTGRES);
            Tunnel tunnel = Tunnel.to(postgres);
            for (Component service : Component.withDatabase()) {
                options = options.withEnvironment(service, settings(service, tunnel, new Databases(postgres)));
            }
            RunningStack stack = Stack.start(options);
            MergedContract.learnFrom(stack.gateway());
            return new Held(new Suite(stack, new SignIn(stack.tokenEndpoint()), tunnel));
        }

        private static Map<String, String> settings(Component service, Tunnel tunnel, Databases databases) {
            Map<String, String> settings = new HashMap<>(SHORTER_WAITS);
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", tunnel.through(databases.jdbcUrl(service)));
            return settings;
        }

        @Override
        public void close() {
            suite.stack().close();
            suite.database().close();
        }
    }

    /** Says where to look; carried along as a suppressed exception. */
    private static final class WhereToLook extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WhereToLook(String message) {
            super(message, null, false, false);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        suite(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(MergedContract.takeOffences())
                .as("exchanges against the contract")
                .isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return suite(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withLogs(context, failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withLogs(context, failure);
    }

    private static Throwable withLogs(ExtensionContext context, Throwable failure) {
        RunningStack stack = suite(context).stack();
        String logs = Arrays.stream(Component.values())
                .map(component -> stack.folders().log(component).toString())
                .collect(Collectors.joining("\n    ", "logs:\n    ", ""));
        failure.addSuppressed(new WhereToLook(logs));
        if (stack.failure().isDone()) {
            failure.addSuppressed(stack.failure().join());
        }
        return failure;
    }

    private static Suite suite(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Held.class, key -> Held.start(), Held.class)
                .suite();
    }
}
