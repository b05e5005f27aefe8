//! The modules of the core whose types are mirrored. A schema tells a type's name and not its module; a name that two of
//! these have does not compile.

pub(crate) use udvej::case::*;
pub(crate) use udvej::code::*;
pub(crate) use udvej::judging::*;
pub(crate) use udvej::programme::*;
pub(crate) use udvej::record::*;
pub(crate) use udvej::time::*;
pub(crate) use udvej::verdict::*;
