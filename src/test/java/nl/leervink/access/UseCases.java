package nl.leervink.access;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leervink.kernel.BetweenModules;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.DefaultAdvisorChainFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Everything that people can ask of the portal. What only modules ask each other is none of it. */
final class UseCases {

    private static final String OURS = "nl.leervink.";

    private final TreeMap<String, UseCase> byName = new TreeMap<>();

    UseCases(ListableBeanFactory portal) {
        for (var name : portal.getBeanNamesForType(Object.class, false, false)) {
            var declared = portal.getType(name);
            if (declared != null && declared.getName().startsWith(OURS)) {
                var bean = portal.getBean(name);
                var type = ClassUtils.getUserClass(AopUtils.getTargetClass(bean));
                methods(type)
                        .filter(method -> isUseCase(type, method))
                        .forEach(method -> byName.put(name(type, method), new UseCase(bean, type, method)));
            }
        }
    }

    SortedMap<String, UseCase> byName() {
        return byName;
    }

    /** What somebody can ask, and what stands between. */
    record UseCase(Object bean, Class<?> type, Method method) {

        /** Whether whoever acts now gets past the guard at its door; what is behind it is not touched. */
        boolean letsIn() {
            var chain = bean instanceof Advised proxy
                    ? DefaultAdvisorChainFactory.INSTANCE.getInterceptorsAndDynamicInterceptionAdvice(
                            proxy, method, type)
                    : List.of();
            if (chain.isEmpty() || !(chain.getFirst() instanceof AuthorizationAdvisor guard)) {
                return true; // nobody stands at this door
            }
            try {
                return Reached.THERE.equals(guard.invoke(new AtTheDoor(bean, method)));
            } catch (AccessDeniedException refused) {
                return false;
            } catch (Throwable broken) {
                throw new AssertionError("The guard of " + method + " broke", broken);
            }
        }
    }

    private enum Reached {
        THERE
    }

    /** A call that goes no further than the door. */
    private record AtTheDoor(Object bean, Method method) implements MethodInvocation {

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Object[] getArguments() {
            return new Object[method.getParameterCount()];
        }

        @Override
        public Object proceed() {
            return Reached.THERE;
        }

        @Override
        public Object getThis() {
            return bean;
        }

        @Override
        public AccessibleObject getStaticPart() {
            return method;
        }
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    private static boolean isUseCase(Class<?> type, Method method) {
        var ofMethod = AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class);
        var asked = ofMethod || AnnotatedElementUtils.hasAnnotation(type, PreAuthorize.class);
        var betweenModules = ofMethod
                ? AnnotatedElementUtils.hasAnnotation(method, BetweenModules.class)
                : AnnotatedElementUtils.hasAnnotation(type, BetweenModules.class);
        return (asked || type.isAnnotationPresent(Service.class)) && !betweenModules;
    }

    /** Of which module, and, where a name is used twice, with what. */
    private static String name(Class<?> type, Method method) {
        var alone = methods(type)
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                == 1;
        var types = List.of(method.getParameterTypes()).stream()
                .map(Class::getSimpleName)
                .collect(joining(", "));
        return "`%s.%s.%s%s`"
                .formatted(
                        type.getPackageName().substring(OURS.length()),
                        type.getSimpleName(),
                        method.getName(),
                        alone ? "" : "(" + types + ")");
    }
}
