package nl.leervink.materials;

/** A material as participants see it. */
public record MyMaterial(MaterialId id, MaterialDetails details, Content content) {}
