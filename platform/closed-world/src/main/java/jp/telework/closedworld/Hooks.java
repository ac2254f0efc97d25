package jp.telework.closedworld;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.matcher.ElementMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Lets the JDK call {@link Reached}. A constructor, method or field is recorded where the JDK makes its accessor, once for each,
 * so that the calls themselves cost nothing more. Each class is redefined once; no transformer stays behind to look at every
 * class that is loaded.
 */
final class Hooks {

    private final Instrumentation instrumentation;
    private final List<ClassDefinition> definitions = new ArrayList<>();

    Hooks(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
    }

    void install() throws IOException, UnmodifiableClassException, ClassNotFoundException {
        change(Constructor.class, at(named("acquireConstructorAccessor"), OfConstructor.class));
        change(Method.class, at(named("acquireMethodAccessor"), OfMethod.class));
        change(Field.class, at(named("acquireFieldAccessor").or(named("acquireOverrideFieldAccessor")), OfField.class));
        change(
                MethodHandles.Lookup.class,
                at(named("findConstructor"), OfConstructorHandle.class),
                at(named("findVarHandle").or(named("findStaticVarHandle")), OfVariableHandle.class));
        change(Class.class, at(named("forName").and(isPublic()), OfName.class));
        change(Proxy.class, at(named("newProxyInstance").and(isPublic()), OfProxy.class));
        change(
                ResourceBundle.class,
                at(named("getBundle").and(isPublic()).and(takesArgument(0, String.class)), OfBundle.class));
        AsmVisitorWrapper resources =
                at(named("getResource").and(takesArguments(String.class)).and(isPublic()), OfResource.class);
        change(ClassLoader.class, resources);
        quarkusLoader(resources);
        instrumentation.redefineModule(
                Object.class.getModule(), Set.of(Reached.class.getModule()), Map.of(), Map.of(), Set.of(), Map.of());
        instrumentation.redefineClasses(definitions.toArray(ClassDefinition[]::new));
    }

    /** It looks resources up itself. This module's own tests have none. */
    private void quarkusLoader(AsmVisitorWrapper resources) throws IOException {
        Class<?> loader;
        try {
            loader = Class.forName("io.quarkus.bootstrap.classloading.QuarkusClassLoader");
        } catch (ClassNotFoundException none) {
            return;
        }
        change(loader, resources);
    }

    private static AsmVisitorWrapper at(ElementMatcher<? super MethodDescription> methods, Class<?> advice) {
        return Advice.to(advice).on(methods);
    }

    private void change(Class<?> type, AsmVisitorWrapper... changes) throws IOException {
        ClassFileLocator locator = type.getClassLoader() == null
                ? ClassFileLocator.ForClassLoader.ofBootLoader()
                : ClassFileLocator.ForClassLoader.of(type.getClassLoader());
        DynamicType.Builder<?> builder = new ByteBuddy().redefine(type, locator);
        for (AsmVisitorWrapper change : changes) {
            builder = builder.visit(change);
        }
        definitions.add(new ClassDefinition(type, builder.make().getBytes()));
    }

    /** What is written into the JDK's methods. */
    static final class OfConstructor {
        private OfConstructor() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.This Constructor<?> constructor) {
            Reached.constructor(constructor.getDeclaringClass());
        }
    }

    static final class OfMethod {
        private OfMethod() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.This Method method) {
            Reached.method(method.getDeclaringClass(), method.getName());
        }
    }

    static final class OfField {
        private OfField() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.This Field field) {
            Reached.field(field.getDeclaringClass(), field.getName());
        }
    }

    static final class OfName {
        private OfName() {}

        @Advice.OnMethodExit
        static void exit(@Advice.Return @Nullable Class<?> found) {
            Reached.named(found);
        }
    }

    static final class OfConstructorHandle {
        private OfConstructorHandle() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(0) Class<?> type) {
            Reached.constructor(type);
        }
    }

    static final class OfVariableHandle {
        private OfVariableHandle() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(0) Class<?> type, @Advice.Argument(1) String name) {
            Reached.field(type, name);
        }
    }

    static final class OfProxy {
        private OfProxy() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(1) Class<?>[] interfaces) {
            Reached.proxy(interfaces);
        }
    }

    static final class OfBundle {
        private OfBundle() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(0) String name) {
            Reached.bundle(name);
        }
    }

    static final class OfResource {
        private OfResource() {}

        @Advice.OnMethodExit
        static void exit(
                @Advice.This ClassLoader loader, @Advice.Argument(0) String name, @Advice.Return @Nullable URL found) {
            Reached.resource(loader, name, found);
        }
    }
}
