package jp.telework.test.text;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The static types of the arguments with which the main sources fill each sentence. Reads every call that passes a
 * constant of an enum together with variable arguments, such as {@code Violation.of("/x", CAP_EXCEEDED, asked, cap)}.
 */
final class ArgumentTypes {

    private final Map<String, List<TypeMirror>> found = new TreeMap<>();
    private final Types types;

    private ArgumentTypes(Types types) {
        this.types = types;
    }

    /**
     * @param sources roots of main sources
     */
    static ArgumentTypes of(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                files,
                diagnostic -> {},
                List.of("-proc:none", "-classpath", classes.replace(";", File.pathSeparator)),
                null,
                files.getJavaFileObjectsFromPaths(javaFiles(sources)));
        ArgumentTypes read = new ArgumentTypes(task.getTypes());
        try {
            var units = task.parse();
            task.analyze();
            Scan scan = read.new Scan(Trees.instance(task));
            units.forEach(unit -> scan.scan(unit, null));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return read;
    }

    private static List<Path> javaFiles(List<Path> roots) {
        List<Path> all = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return all;
    }

    /**
     * The types with which a sentence is filled; empty when no call fills it directly.
     *
     * @param constant binary name of the enum, a dot and the constant
     */
    List<TypeMirror> of(String constant) {
        return found.getOrDefault(constant, List.of());
    }

    Types types() {
        return types;
    }

    private final class Scan extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Trees trees;

        Scan(Trees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            List<ExpressionTree> keys = new ArrayList<>(call.getArguments());
            if (call.getMethodSelect() instanceof MemberSelectTree select) {
                keys.add(select.getExpression());
            }
            note(call, keys, call.getArguments());
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            note(made, made.getArguments(), made.getArguments());
            return super.visitNewClass(made, null);
        }

        private void note(Tree call, List<? extends ExpressionTree> keys, List<? extends ExpressionTree> passed) {
            if (!(trees.getElement(path(call)) instanceof ExecutableElement method) || !method.isVarArgs()) {
                return;
            }
            int fixed = method.getParameters().size() - 1;
            if (fixed > passed.size()) {
                return;
            }
            List<TypeMirror> arguments = passed.subList(fixed, passed.size()).stream()
                    .map(argument -> trees.getTypeMirror(path(argument)))
                    .toList();
            if (arguments.contains(null)
                    || (arguments.size() == 1 && arguments.get(0).getKind() == TypeKind.ARRAY)) {
                return;
            }
            for (ExpressionTree key : keys) {
                if (!passed.subList(fixed, passed.size()).contains(key)) {
                    for (String constant : constants(key)) {
                        List<TypeMirror> before = found.getOrDefault(constant, List.of());
                        if (before.size() < arguments.size()) {
                            found.put(constant, arguments);
                        }
                    }
                }
            }
        }

        private List<String> constants(ExpressionTree tree) {
            if (tree instanceof ParenthesizedTree inner) {
                return constants(inner.getExpression());
            }
            if (tree instanceof ConditionalExpressionTree choice) {
                List<String> both = new ArrayList<>(constants(choice.getTrueExpression()));
                both.addAll(constants(choice.getFalseExpression()));
                return both;
            }
            Element element = trees.getElement(path(tree));
            return element != null
                            && element.getKind() == ElementKind.ENUM_CONSTANT
                            && element.getEnclosingElement() instanceof TypeElement type
                    ? List.of(type.getQualifiedName() + "." + element.getSimpleName())
                    : List.of();
        }

        private TreePath path(Tree tree) {
            return TreePath.getPath(getCurrentPath(), tree);
        }
    }
}
