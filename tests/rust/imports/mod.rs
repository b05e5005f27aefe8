//! Which file of a package imports which, read off its sources. A name that a module only re-exports leads to the file that
//! has it, so re-exports hide nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::visit::Visit;
use syn::{Attribute, Item, ItemUse, Macro, UseTree, Visibility};

/// A module: its names from the root of the package, without `crate`.
type Module = Vec<String>;

/// One import.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Import {
    /// The file that imports, from the package's `src`.
    pub from: PathBuf,
    /// The file that has what is imported.
    pub to: PathBuf,
    /// Whether it is only passed on to others (`pub use`).
    pub reexport: bool,
}

/// The imports of a package, from the folder of its sources.
pub fn imports(src: &Path) -> BTreeSet<Import> {
    let files = files(src, src);
    let parsed: BTreeMap<Module, (PathBuf, Found)> = files
        .into_iter()
        .map(|(module, file)| (module.clone(), (file.clone(), read(&src.join(&file)))))
        .collect();
    let mut imports = BTreeSet::new();
    for (module, (from, found)) in &parsed {
        for Named { path, reexport } in &found.named {
            if let Some(to) = resolve(&parsed, module, path, 0).filter(|to| to != from) {
                imports.insert(Import { from: from.clone(), to, reexport: *reexport });
            }
        }
    }
    imports
}

/// The first circle of files that import each other, if there is one.
pub fn circle(imports: &BTreeSet<Import>) -> Option<Vec<PathBuf>> {
    let mut edges: BTreeMap<&Path, BTreeSet<&Path>> = BTreeMap::new();
    for import in imports.iter().filter(|import| !import.reexport) {
        edges.entry(&import.from).or_default().insert(&import.to);
    }
    // Whoever imports nobody that is left is in no circle.
    loop {
        let left: BTreeSet<&Path> = edges.keys().copied().collect();
        for to in edges.values_mut() {
            to.retain(|to| left.contains(to));
        }
        let before = edges.len();
        edges.retain(|_, to| !to.is_empty());
        if edges.len() == before {
            break;
        }
    }
    let mut way: Vec<&Path> = vec![edges.keys().next()?];
    loop {
        let next = *edges.get(way.last()?)?.iter().next()?;
        if let Some(start) = way.iter().position(|file| *file == next) {
            return Some(way[start..].iter().map(|file| file.to_path_buf()).collect());
        }
        way.push(next);
    }
}

fn files(root: &Path, folder: &Path) -> Vec<(Module, PathBuf)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            found.extend(files(root, &path));
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
            let file = path.strip_prefix(root).expect("below the root").to_path_buf();
            let mut module: Module =
                file.with_extension("").iter().map(|name| name.to_string_lossy().into_owned()).collect();
            if module.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
                module.pop();
            }
            found.push((module, file));
        }
    }
    found
}

/// A path that a file names.
#[derive(Debug, PartialEq)]
struct Named {
    path: Vec<String>,
    reexport: bool,
}

/// What a file names, and what it passes on under which name.
#[derive(Debug, Default)]
struct Found {
    named: Vec<Named>,
    passed_on: BTreeMap<String, Vec<String>>,
}

fn read(file: &Path) -> Found {
    let text = std::fs::read_to_string(file).expect("a source can be read");
    let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut found = Found::default();
    found.visit_file(&parsed);
    found
}

fn is_test(attributes: &[Attribute]) -> bool {
    let test = |attribute: &Attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    };
    attributes.iter().any(test)
}

impl<'ast> Visit<'ast> for Found {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Mod(it) => &it.attrs,
            Item::Use(it) => &it.attrs,
            Item::Fn(it) => &it.attrs,
            Item::Impl(it) => &it.attrs,
            _ => return syn::visit::visit_item(self, item),
        };
        if !is_test(attributes) {
            syn::visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let reexport = !matches!(item.vis, Visibility::Inherited);
        let mut leaves = Vec::new();
        flatten(&item.tree, &mut Vec::new(), &mut leaves);
        for (path, name) in leaves {
            if reexport {
                self.passed_on.insert(name, path.clone());
            }
            self.named.push(Named { path, reexport });
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let path_names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if path_names.len() > 1 {
            self.named.push(Named { path: path_names, reexport: false });
        }
        syn::visit::visit_path(self, path);
    }

    /// Of a macro's tokens, only the paths that start with `crate`.
    fn visit_macro(&mut self, called: &'ast Macro) {
        let text = called.tokens.to_string().replace(' ', "");
        for (at, _) in text.match_indices("crate::") {
            if text[..at].ends_with(|c: char| c == '$' || c == '_' || c.is_alphanumeric()) {
                continue;
            }
            let end = text[at..].find(|c: char| c != ':' && c != '_' && !c.is_alphanumeric());
            let path = &text[at..end.map_or(text.len(), |end| at + end)];
            let path = path.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect();
            self.named.push(Named { path, reexport: false });
        }
    }
}

fn flatten(tree: &UseTree, before: &mut Vec<String>, leaves: &mut Vec<(Vec<String>, String)>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, leaves);
            before.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|item| flatten(item, before, leaves)),
        UseTree::Name(name) => {
            let mut path = before.clone();
            if name.ident != "self" {
                path.push(name.ident.to_string());
            }
            let last = path.last().cloned().unwrap_or_default();
            leaves.push((path, last));
        }
        UseTree::Rename(rename) => {
            let mut path = before.clone();
            path.push(rename.ident.to_string());
            leaves.push((path, rename.rename.to_string()));
        }
        UseTree::Glob(_) => leaves.push((before.clone(), "*".to_owned())),
    }
}

/// The file that has what a path names; none if it is no part of the package.
fn resolve(
    parsed: &BTreeMap<Module, (PathBuf, Found)>,
    module: &Module,
    path: &[String],
    depth: usize,
) -> Option<PathBuf> {
    if depth > 8 {
        return None;
    }
    let supers = path.iter().take_while(|name| *name == "super").count();
    let absolute: Vec<String> = match path.first()?.as_str() {
        "crate" => path[1..].to_vec(),
        "super" => [module.get(..module.len().checked_sub(supers)?)?, &path[supers..]].concat(),
        "self" => [module, &path[1..]].concat(),
        first => {
            let child = [module.as_slice(), &[first.to_owned()]].concat();
            parsed.contains_key(&child).then(|| [module.as_slice(), path].concat())?
        }
    };
    let known = (0..=absolute.len()).rev().find(|length| parsed.contains_key(&absolute[..*length]))?;
    let (file, found) = parsed.get(&absolute[..known])?;
    let passed_on = absolute.get(known).and_then(|name| found.passed_on.get(name));
    let further = passed_on.and_then(|path| resolve(parsed, &absolute[..known].to_vec(), path, depth + 1));
    Some(further.unwrap_or_else(|| file.clone()))
}
