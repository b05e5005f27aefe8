//! The modules of the core whose types are mirrored. A schema has the name of a type but not its module. If two
//! modules have the same name, the use of it does not compile.

pub(crate) use udvej::case::*;
pub(crate) use udvej::code::*;
pub(crate) use udvej::judging::*;
pub(crate) use udvej::programme::*;
pub(crate) use udvej::record::*;
pub(crate) use udvej::time::*;
pub(crate) use udvej::verdict::*;
