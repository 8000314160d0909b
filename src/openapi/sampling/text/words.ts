/** The words of sampled text. */
export const words: readonly string[] =
  `amber anchor april arrow aspen autumn basil beacon birch bridge canyon cedar cherry cliff clover
  cobalt copper coral crystal dawn delta desert drift echo ember evening falcon feather fern field
  forest garden glacier granite harbor hazel heron hollow island ivory jasmine juniper lagoon lantern
  laurel lemon lilac linen maple marble meadow mint mirror morning moss mountain north oak ocean olive
  opal orchard pearl pebble pepper pine plum prairie quartz rain raven reed ridge river robin rose
  saffron sage sand shadow shore silver snow spring spruce star stone storm summer sunset thistle
  thunder tide timber valley velvet violet walnut water willow wind winter wren yarrow`.split(/\s+/)
