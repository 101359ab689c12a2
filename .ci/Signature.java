import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attribute;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.DeprecatedAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes down what a module promises (docs/api-policy.md) as a jar of classes without code: the
 * exported packages, what is public or protected in them, and what that inherits. Left out are
 * canonical constructors and what is deprecated for removal, since neither is promised to the next
 * release. Started by the root pom with the folder of the classes and the jar.
 */
class Signature {
  private static final ClassFile FORMAT = ClassFile.of(ConstantPoolSharingOption.NEW_POOL);
  private static final LocalDateTime ALWAYS_THE_SAME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, ClassModel> classes;
  private final Predicate<String> exported;

  private Signature(Map<String, ClassModel> classes) {
    this.classes = classes;
    this.exported = exported(classes.get("module-info"));
  }

  public static void main(String... args) throws IOException {
    Map<String, ClassModel> classes;
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      classes =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .map(Signature::parse)
              .collect(toMap(model -> model.thisClass().asInternalName(), model -> model));
    }
    new Signature(classes).write(Path.of(args[1]));
  }

  private static ClassModel parse(Path file) {
    try {
      return FORMAT.parse(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Predicate<String> exported(ClassModel module) {
    if (module == null) {
      return name -> true;
    }
    List<String> packages =
        module.findAttribute(Attributes.module()).stream()
            .map(ModuleAttribute::exports)
            .flatMap(List::stream)
            .filter(export -> export.exportsTo().isEmpty())
            .map(export -> export.exportedPackage().name().stringValue())
            .toList();
    return packages::contains;
  }

  private void write(Path jar) throws IOException {
    Set<String> promised = new TreeSet<>();
    classes.keySet().stream().filter(this::isOpen).forEach(name -> add(name, promised));
    Files.createDirectories(jar.getParent());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : promised) {
        ZipEntry entry = new ZipEntry(name + ".class");
        entry.setTimeLocal(ALWAYS_THE_SAME);
        out.putNextEntry(entry);
        out.write(withoutCode(classes.get(name)));
      }
    }
    System.out.println(jar + ": " + promised.size() + " classes");
  }

  private boolean isOpen(String name) {
    ClassModel model = classes.get(name);
    return exported.test(name.substring(0, Math.max(0, name.lastIndexOf('/'))))
        && model.findAttribute(Attributes.innerClasses()).stream()
            .map(InnerClassesAttribute::classes)
            .flatMap(List::stream)
            .filter(inner -> inner.innerClass().asInternalName().equals(name))
            .findFirst()
            .map(inner ->
                inner.outerClass().map(ClassEntry::asInternalName).filter(this::isOpen).isPresent()
                    && isOpen(inner.flags()))
            .orElse(isOpen(model.flags().flags()))
        && !isToBeRemoved(model.attributes());
  }

  /** With what it inherits from: a class that nobody sees may have methods that everybody calls. */
  private void add(String name, Set<String> promised) {
    ClassModel model = classes.get(name);
    if (model != null && promised.add(name)) {
      model.superclass().ifPresent(parent -> add(parent.asInternalName(), promised));
      model.interfaces().forEach(parent -> add(parent.asInternalName(), promised));
    }
  }

  private static byte[] withoutCode(ClassModel model) {
    return FORMAT.transformClass(
        model,
        (type, element) -> {
          switch (element) {
            case MethodModel method when isPromised(model, method) ->
                type.transformMethod(
                    method,
                    (kept, part) -> {
                      if (!(part instanceof CodeModel) && isKept(part)) {
                        kept.with(part);
                      }
                    });
            case FieldModel field
                when isOpen(field.flags().flags()) && !isToBeRemoved(field.attributes()) ->
                type.transformField(
                    field,
                    (kept, part) -> {
                      if (isKept(part)) {
                        kept.with(part);
                      }
                    });
            case MethodModel _, FieldModel _ -> {}
            default -> {
              if (isKept(element)) {
                type.with(element);
              }
            }
          }
        });
  }

  private static boolean isPromised(ClassModel owner, MethodModel method) {
    return isOpen(method.flags().flags())
        && !isToBeRemoved(method.attributes())
        && !isCanonicalConstructor(owner, method);
  }

  private static boolean isCanonicalConstructor(ClassModel owner, MethodModel method) {
    return method.methodName().equalsString("<init>")
        && owner
            .findAttribute(Attributes.record())
            .map(record ->
                record.components().stream()
                    .map(component -> component.descriptor().stringValue())
                    .collect(joining("", "(", ")V")))
            .filter(method.methodType()::equalsString)
            .isPresent();
  }

  private static boolean isOpen(Set<AccessFlag> flags) {
    return (flags.contains(AccessFlag.PUBLIC) || flags.contains(AccessFlag.PROTECTED))
        && !flags.contains(AccessFlag.SYNTHETIC);
  }

  private static boolean isToBeRemoved(List<Attribute<?>> attributes) {
    return attributes.stream()
        .filter(RuntimeVisibleAnnotationsAttribute.class::isInstance)
        .map(RuntimeVisibleAnnotationsAttribute.class::cast)
        .flatMap(attribute -> attribute.annotations().stream())
        .filter(annotation -> annotation.className().equalsString("Ljava/lang/Deprecated;"))
        .flatMap(annotation -> annotation.elements().stream())
        .anyMatch(element ->
            element.name().equalsString("forRemoval")
                && element.value() instanceof AnnotationValue.OfBoolean removal
                && removal.booleanValue());
  }

  private static boolean isKept(Object part) {
    return !(part instanceof Attribute<?>)
        || part instanceof SignatureAttribute
        || part instanceof ExceptionsAttribute
        || part instanceof ConstantValueAttribute
        || part instanceof DeprecatedAttribute
        || part instanceof InnerClassesAttribute
        || part instanceof PermittedSubclassesAttribute;
  }
}
