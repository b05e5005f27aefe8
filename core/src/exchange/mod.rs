//! exchange
mod decode;
pub use decode::DecodeError;
