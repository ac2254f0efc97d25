package jp.telework.closedworld;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.matcher.ElementMatchers;
import org.junit.jupiter.api.Test;

/** This process is recorded like that of every service. */
class RecordSessionTest {

    private final Loader application = new Loader("Quarkus Runtime ClassLoader: TEST for example");

    @Test
    void recordsAConstructorThatTheApplicationCallsByReflection() throws Exception {
        Constructor<?> constructor = snapshot("Called").getConstructor();
        Method call = Constructor.class.getMethod("newInstance", Object[].class);
        assertThat(asApplication(
                        "Maker", MethodCall.invoke(call).on(constructor).withReference((Object) new Object[0])))
                .isNotNull();
        assertThat(Reached.entries())
                .anyMatch(entry -> entry.startsWith("constructor\tjp.telework.example.Called\t<init>\t\t"));
    }

    @Test
    void recordsAClassThatTheApplicationFindsByItsName() throws Exception {
        String name = snapshot("Found").getName();
        Method find = Class.class.getMethod("forName", String.class, boolean.class, ClassLoader.class);
        assertThat(asApplication(
                        "Finder", MethodCall.invoke(find).with(name, true).withReference(application)))
                .isNotNull();
        assertThat(Reached.entries()).contains("class\tjp.telework.example.Found\t\t\tjp.telework.example.Finder.get");
    }

    @Test
    void leavesOutWhatTestsReach() throws Exception {
        assertThat(snapshot("OfATest").getConstructor().newInstance()).isNotNull();
        assertThat(Reached.entries()).noneMatch(entry -> entry.contains("OfATest"));
    }

    @Test
    void leavesOutWhatTheBuildReaches() throws Exception {
        Loader build = new Loader("Quarkus Augmentation ClassLoader: TEST");
        Class<?> type = build.define(new ByteBuddy()
                .subclass(Object.class)
                .name("jp.telework.example.Built")
                .make());
        Method call = Constructor.class.getMethod("newInstance", Object[].class);
        asApplication(
                "Builder", MethodCall.invoke(call).on(type.getConstructor()).withReference((Object) new Object[0]));
        assertThat(Reached.entries()).noneMatch(entry -> entry.contains("example.Built\t"));
    }

    private Class<?> snapshot(String name) {
        return application.define(new ByteBuddy()
                .subclass(Object.class)
                .name("jp.telework.example." + name)
                .method(ElementMatchers.isToString())
                .intercept(FixedValue.value(name))
                .make());
    }

    /** Makes the call from a class of the application. */
    private Object asApplication(String name, MethodCall call) throws ReflectiveOperationException {
        Class<?> caller = application.define(new ByteBuddy()
                .subclass(Supplier.class)
                .name("jp.telework.example." + name)
                .method(ElementMatchers.named("get"))
                .intercept(call)
                .make());
        return ((Supplier<?>) caller.getConstructor().newInstance()).get();
    }

    private static final class Loader extends ClassLoader {

        Loader(String name) {
            super(name, Loader.class.getClassLoader());
        }

        Class<?> define(DynamicType.Unloaded<?> type) {
            byte[] bytes = type.getBytes();
            Class<?> defined = defineClass(type.getTypeDescription().getName(), bytes, 0, bytes.length);
            type.getLoadedTypeInitializers().values().forEach(each -> each.onLoad(defined));
            return defined;
        }
    }
}
